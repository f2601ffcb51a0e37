package be.belgianid.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** An enterprise known by its number, for which people act under a mandate. */
@Entity
@Table(name = "account_organisation")
class Organisation {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private OrganisationId id;

    @Version
    private @Nullable Long version;

    private EnterpriseNumber enterpriseNumber;
    private String name;

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    Organisation(EnterpriseNumber enterpriseNumber, String name) {
        this.id = OrganisationId.random();
        this.enterpriseNumber = enterpriseNumber;
        this.name = name;
    }

    OrganisationId id() {
        return id;
    }

    String name() {
        return name;
    }

    OrganisationReference reference() {
        return new OrganisationReference(id, name, enterpriseNumber);
    }
}
