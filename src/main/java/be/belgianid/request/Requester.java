package be.belgianid.request;

import be.belgianid.account.AccountId;
import be.belgianid.account.OrganisationId;
import be.belgianid.account.SignedIn;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Objects;

/** Who asks, for which organisation, named as they were when they asked. */
@Embeddable
record Requester(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "requester_id"))
        AccountId account,

        @Column(name = "requester_name") String name,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
        OrganisationId organisation,

        @Column(name = "organisation_name") String organisationName) {
    static Requester of(SignedIn employer) {
        return new Requester(
                employer.id(),
                employer.displayName(),
                employer.requireOrganisation(),
                Objects.requireNonNullElse(employer.organisationName(), ""));
    }
}
