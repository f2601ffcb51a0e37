package be.belgianid.request;

import be.belgianid.account.SystemActor;
import be.belgianid.audit.AuditAction;
import be.belgianid.audit.AuditTrail;
import be.belgianid.document.DocumentService;
import java.time.Clock;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Erases what was taken back once nobody can undo it any more; the stub stays for the audit trail. */
@Component
class WithdrawalErasing {
    private static final Limit BATCH = Limit.of(200);

    private final Requests requests;
    private final DocumentService documents;
    private final AuditTrail audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    WithdrawalErasing(
            Requests requests,
            DocumentService documents,
            AuditTrail audit,
            Clock clock,
            TransactionTemplate transaction) {
        this.requests = requests;
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
    }

    void eraseWithdrawn() {
        var before = clock.instant().minus(Withdrawal.UNDO);
        SystemActor.run(() ->
                requests.findErasable(before, BATCH).forEach(id -> transaction.executeWithoutResult(_ -> erase(id))));
    }

    /** Whoever restores it at the same moment holds the row: then there is nothing to erase. */
    private void erase(RequestId id) {
        var now = clock.instant();
        requests.lock(id)
                .filter(request -> request.withdrawal()
                        .filter(held -> !now.isBefore(held.until()))
                        .isPresent())
                .ifPresent(request -> {
                    request.documents().forEach(document -> documents.destroy(document, RequestSending.reason(id)));
                    request.erase(now);
                    requests.save(request);
                    audit.record(AuditAction.REQUEST_ERASED, id.toString(), RequestSending.reason(id), "erased");
                });
    }
}
