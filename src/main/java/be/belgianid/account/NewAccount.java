package be.belgianid.account;

import java.util.Locale;
import java.util.Set;

/**
 * Somebody to be known to this service.
 *
 * @param staffRoles roles by appointment; the roles for an organisation are given by a mandate
 */
public record NewAccount(AccountId id, String displayName, String email, Locale language, Set<Role> staffRoles) {
    public NewAccount {
        if (!staffRoles.stream().allMatch(Role::isStaff)) {
            throw new IllegalArgumentException("only staff roles come by appointment");
        }
        staffRoles = Set.copyOf(staffRoles);
    }

    @Override
    public String toString() {
        return "NewAccount[" + id + "]";
    }
}
