package be.belgianid.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Somebody who signs in, with the roles by appointment and the settings of the profile. */
@Entity
@Table(name = "account")
class Account {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AccountId id;

    @Version
    private @Nullable Long version;

    private String displayName;
    private String email;
    private String language;
    private boolean welcome = true;
    private @Nullable Instant lastSignIn;
    private @Nullable Instant previousSignIn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_staff_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Set<Role> staffRoles = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(NewAccount known) {
        this.id = known.id();
        this.displayName = known.displayName();
        this.email = known.email();
        this.language = known.language().getLanguage();
        this.staffRoles.addAll(known.staffRoles());
    }

    void signIn(Instant now) {
        previousSignIn = lastSignIn;
        lastSignIn = now;
    }

    void prefer(Profile profile) {
        language = profile.language().getLanguage();
        welcome = profile.welcome();
    }

    Profile profile() {
        return new Profile(locale(), welcome);
    }

    AccountContact contact() {
        return new AccountContact(id, displayName, email, locale());
    }

    AccountId id() {
        return id;
    }

    Set<Role> staffRoles() {
        return Set.copyOf(staffRoles);
    }

    @Nullable Instant previousSignIn() {
        return previousSignIn;
    }

    private Locale locale() {
        return Locale.of(language);
    }
}
