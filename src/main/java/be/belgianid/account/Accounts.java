package be.belgianid.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Accounts extends Repository<Account, AccountId> {
    Optional<Account> findById(AccountId id);

    List<Account> findByIdIn(Collection<AccountId> ids);

    boolean existsById(AccountId id);

    Account save(Account account);
}
