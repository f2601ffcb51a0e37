package be.belgianid.account;

import java.util.Locale;
import java.util.Set;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

class SignedInContext implements WithSecurityContextFactory<WithSignedIn> {
    @Override
    public SecurityContext createSecurityContext(WithSignedIn who) {
        boolean staff = who.organisation().isEmpty();
        return new SecurityContextImpl(new SignedInAuthentication(new SignedIn(
                AccountId.of(who.account()),
                staff ? "Odile Operator" : "Antoine Demo",
                staff ? null : OrganisationId.of(who.organisation()),
                staff ? null : "DEMO S.A.",
                Set.of(who.roles()),
                who.level(),
                Locale.of(who.language()),
                null)));
    }
}
