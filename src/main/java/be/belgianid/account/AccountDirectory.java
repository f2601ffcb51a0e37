package be.belgianid.account;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds how people and organisations are called and reached, by their opaque ids. */
@Service
@PreAuthorize("isAuthenticated()")
public class AccountDirectory {
    private final Accounts accounts;
    private final Organisations organisations;

    AccountDirectory(Accounts accounts, Organisations organisations) {
        this.accounts = accounts;
        this.organisations = organisations;
    }

    @Transactional(readOnly = true)
    public Optional<AccountContact> contact(AccountId id) {
        return accounts.findById(id).map(Account::contact);
    }

    @Transactional(readOnly = true)
    public Map<AccountId, String> displayNames(Collection<AccountId> ids) {
        return accounts.findByIdIn(ids).stream()
                .map(Account::contact)
                .collect(Collectors.toMap(AccountContact::id, AccountContact::displayName));
    }

    @Transactional(readOnly = true)
    public Optional<String> organisationName(OrganisationId id) {
        return organisations.findById(id).map(Organisation::name);
    }
}
