package be.belgianid.account;

import be.belgianid.audit.AccessReason;
import be.belgianid.audit.AccessReason.LegalBasis;
import be.belgianid.audit.AuditAction;
import be.belgianid.audit.AuditTrail;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Signs people in: remembers the moment, writes the audit trail, and gives the session its new identity. */
@Service
public class SignInService {
    private final Accounts accounts;
    private final Mandates mandates;
    private final Organisations organisations;
    private final AuditTrail audit;
    private final SignInSession session;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SignInService(
            Accounts accounts,
            Mandates mandates,
            Organisations organisations,
            AuditTrail audit,
            SignInSession session,
            Clock clock,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.mandates = mandates;
        this.organisations = organisations;
        this.audit = audit;
        this.session = session;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * Signs somebody in whom a door has recognised; must run inside a web request.
     *
     * @param means the door's short technical name, for the audit trail
     */
    public SignedIn signIn(AccountId id, AuthenticationLevel level, String means) {
        var signedIn = transaction.execute(_ -> remember(id, level, means));
        session.establish(signedIn);
        return signedIn;
    }

    private SignedIn remember(AccountId id, AuthenticationLevel level, String means) {
        var account = accounts.findById(id).orElseThrow(() -> new AccountNotFound(id));
        account.signIn(clock.instant());
        var signedIn = describe(accounts.save(account), level);
        audit.record(AuditAction.SIGNED_IN, id.toString(), new AccessReason(LegalBasis.SYSTEM, means), level.name());
        return signedIn;
    }

    /** Whoever has several mandates acts for none of the organisations before choosing one. */
    private SignedIn describe(Account account, AuthenticationLevel level) {
        var contact = account.contact();
        var alone = new SignedIn(
                account.id(),
                contact.displayName(),
                null,
                null,
                account.staffRoles(),
                level,
                contact.language(),
                account.previousSignIn());
        var all = mandates.findByAccount(account.id());
        return all.size() == 1
                ? organisations
                        .findById(all.getFirst().organisation())
                        .map(only -> alone.actingFor(only, all.getFirst().roles()))
                        .orElse(alone)
                : alone;
    }
}
