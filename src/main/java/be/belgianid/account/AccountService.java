package be.belgianid.account;

import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes people, organisations and mandates known; repeating a call changes nothing.
 *
 * <p>Only the program itself may: callers wrap their calls in {@link SystemActor#call}.
 */
@Service
@PreAuthorize("hasRole('SYSTEM')")
public class AccountService {
    private final Accounts accounts;
    private final Organisations organisations;
    private final Mandates mandates;

    AccountService(Accounts accounts, Organisations organisations, Mandates mandates) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.mandates = mandates;
    }

    @Transactional
    public AccountId ensureAccount(NewAccount account) {
        if (!accounts.existsById(account.id())) {
            accounts.save(new Account(account));
        }
        return account.id();
    }

    @Transactional
    public OrganisationId ensureOrganisation(EnterpriseNumber number, String name) {
        return organisations
                .findByEnterpriseNumber(number)
                .orElseGet(() -> organisations.save(new Organisation(number, name)))
                .id();
    }

    @Transactional
    public void ensureMandate(AccountId account, OrganisationId organisation, Set<Role> roles) {
        var mandate = mandates.findByAccountAndOrganisation(account, organisation)
                .orElseGet(() -> new Mandate(account, organisation));
        roles.forEach(mandate::grant);
        mandates.save(mandate);
    }
}
