package be.belgianid.account;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes the profile of whoever is signed in. */
@Service
@PreAuthorize("isAuthenticated()")
public class ProfileService {
    private final Accounts accounts;
    private final CurrentAccount current;

    ProfileService(Accounts accounts, CurrentAccount current) {
        this.accounts = accounts;
        this.current = current;
    }

    @Transactional(readOnly = true)
    public Profile mine() {
        return account().profile();
    }

    @Transactional
    public void change(Profile profile) {
        var account = account();
        account.prefer(profile);
        accounts.save(account);
    }

    private Account account() {
        var id = current.get().id();
        return accounts.findById(id).orElseThrow(() -> new AccountNotFound(id));
    }
}
