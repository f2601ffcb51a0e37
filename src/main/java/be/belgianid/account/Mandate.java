package be.belgianid.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What somebody may do for an organisation. */
@Entity
@Table(name = "account_mandate")
class Mandate {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MandateId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private AccountId account;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "organisation_id"))
    private OrganisationId organisation;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_mandate_role", joinColumns = @JoinColumn(name = "mandate_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Set<Role> roles = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Mandate() {}

    Mandate(AccountId account, OrganisationId organisation) {
        this.id = new MandateId(UUID.randomUUID());
        this.account = account;
        this.organisation = organisation;
    }

    /** Gives a role; those of staff never come by mandate. */
    void grant(Role role) {
        if (role.isStaff()) {
            throw new IllegalArgumentException("staff roles do not come by mandate");
        }
        roles.add(role);
    }

    OrganisationId organisation() {
        return organisation;
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }

    /** Key of a mandate. */
    @Embeddable
    record MandateId(UUID value) implements Serializable {}
}
