package be.belgianid.account;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, for which organisation, with which roles and how surely, as of the moment of signing in.
 *
 * @param previousSignIn the sign-in before this one, absent at the first
 */
public record SignedIn(
        AccountId id,
        String displayName,
        @Nullable OrganisationId organisation,
        @Nullable String organisationName,
        Set<Role> roles,
        AuthenticationLevel level,
        Locale language,
        @Nullable Instant previousSignIn)
        implements Principal, Serializable {
    public SignedIn {
        roles = Set.copyOf(roles);
    }

    /** The same person acting for an organisation: staff roles stay, those of another organisation go. */
    SignedIn actingFor(Organisation chosen, Set<Role> given) {
        var all = EnumSet.noneOf(Role.class);
        all.addAll(given);
        roles.stream().filter(Role::isStaff).forEach(all::add);
        return new SignedIn(id, displayName, chosen.id(), chosen.name(), all, level, language, previousSignIn);
    }

    /** The opaque id: this is what logs and the audit trail show. */
    @Override
    public String getName() {
        return id.toString();
    }

    /** The organisation of an employer; asking for it without one is a broken invariant. */
    public OrganisationId requireOrganisation() {
        if (organisation == null) {
            throw new IllegalStateException("signed in without an organisation");
        }
        return organisation;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    @Override
    public String toString() {
        return "SignedIn[" + id + "]";
    }
}
