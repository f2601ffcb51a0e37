package be.belgianid.request;

import be.belgianid.account.AccountId;
import be.belgianid.account.AuthenticationLevel;
import be.belgianid.account.OrganisationId;
import be.belgianid.account.Role;
import be.belgianid.account.SignedIn;
import be.belgianid.identity.Niss;
import be.belgianid.identity.PersonId;
import be.belgianid.identity.PersonStatus;
import be.belgianid.identity.PersonSummary;
import be.belgianid.request.form.TestForms;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who asks, who decides, and the registered person whom requests are about. */
public final class RequestFixture {
    public static final Niss NISS = Niss.of("83452416311");

    private RequestFixture() {}

    public static SignedIn employer(String name, OrganisationId organisation) {
        return signedIn(name, organisation, Role.EMPLOYER);
    }

    public static SignedIn operator(String name) {
        return signedIn(name, null, Role.OPERATOR);
    }

    public static PersonSummary registered(String surname) {
        return new PersonSummary(new PersonId(7), NISS, TestForms.named(surname).toDetails(), PersonStatus.ACTIVE);
    }

    private static SignedIn signedIn(String name, @Nullable OrganisationId organisation, Role role) {
        return new SignedIn(
                AccountId.random(),
                name,
                organisation,
                organisation == null ? null : "DEMO S.A.",
                Set.of(role),
                AuthenticationLevel.HIGH,
                Locale.FRENCH,
                Instant.now().minus(Duration.ofDays(1)));
    }
}
