package be.belgianid.request;

import be.belgianid.audit.AuditAction;
import be.belgianid.audit.AuditTrail;
import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes requests back and restores them, each under the request's row lock: of an answer and a withdrawal one wins. */
@Component
class RequestWithdrawals {
    private static final Limit SHOWN = Limit.of(20);

    private final Requests requests;
    private final RequestAccess access;
    private final RequestAnswering answering;
    private final AuditTrail audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    RequestWithdrawals(
            Requests requests,
            RequestAccess access,
            RequestAnswering answering,
            AuditTrail audit,
            Clock clock,
            TransactionTemplate transaction) {
        this.requests = requests;
        this.access = access;
        this.answering = answering;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
    }

    boolean withdraw(RequestId id) {
        return transaction.execute(_ -> access.visible(requests.lock(id))
                .filter(request -> request.status().isWithdrawable())
                .map(request -> {
                    request.withdraw(access.reader().id(), clock.instant());
                    requests.save(request);
                    audit.record(AuditAction.REQUEST_WITHDRAWN, id.toString(), RequestSending.reason(id), "withdrawn");
                    return true;
                })
                .orElse(false));
    }

    boolean restore(RequestId id) {
        boolean restored = transaction.execute(_ -> requests.lock(id)
                .filter(this::isUndoable)
                .map(request -> {
                    request.restore();
                    requests.save(request);
                    audit.record(AuditAction.REQUEST_RESTORED, id.toString(), RequestSending.reason(id), "restored");
                    return true;
                })
                .orElse(false));
        if (restored) {
            answering.answerSoon(id);
        }
        return restored;
    }

    List<UndoableWithdrawal> undoable() {
        var since = clock.instant().minus(Withdrawal.UNDO);
        return requests.findWithdrawnBy(access.reader().id(), since, SHOWN).stream()
                .filter(this::isUndoable)
                .map(RequestMapper::undoable)
                .toList();
    }

    private boolean isUndoable(IdentificationRequest request) {
        var reader = access.reader();
        return request.requester().organisation().equals(reader.organisation())
                && request.withdrawal()
                        .filter(held -> held.canBeUndoneBy(reader.id(), clock.instant()))
                        .isPresent();
    }
}
