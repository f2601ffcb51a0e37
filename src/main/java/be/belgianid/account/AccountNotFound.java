package be.belgianid.account;

/** Nobody is known under this id. */
public class AccountNotFound extends RuntimeException {
    AccountNotFound(AccountId id) {
        super("account " + id);
    }
}
