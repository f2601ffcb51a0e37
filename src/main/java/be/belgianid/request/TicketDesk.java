package be.belgianid.request;

import be.belgianid.account.CurrentAccount;
import be.belgianid.account.SignedIn;
import be.belgianid.audit.AuditAction;
import be.belgianid.audit.AuditTrail;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The signed-in operator's desk: what is in hand there, and the frame of every decision. */
@Component
class TicketDesk {
    private final Requests requests;
    private final CurrentAccount current;
    private final AuditTrail audit;
    private final Clock clock;

    TicketDesk(Requests requests, CurrentAccount current, AuditTrail audit, Clock clock) {
        this.requests = requests;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    SignedIn operator() {
        return current.get();
    }

    Instant now() {
        return clock.instant();
    }

    ZoneId zone() {
        return clock.getZone();
    }

    boolean isInHand(IdentificationRequest request) {
        return request.isWaiting()
                && request.claimAt(now())
                        .filter(claim -> claim.isHeldBy(operator().id()))
                        .isPresent();
    }

    /** The ticket in the signed-in operator's hand; whoever asks works on it, so that it stays there. */
    IdentificationRequest work(RequestId id) {
        var request = requests.lock(id).filter(this::isInHand).orElseThrow(() -> new TicketNotFound(id));
        request.keepInHand(now());
        return requests.save(request);
    }

    TicketSummary summary(IdentificationRequest request) {
        var claim = request.claimAt(now());
        return new TicketSummary(
                request.id(),
                request.ticket(),
                request.status(),
                request.personName(),
                request.requester().organisationName(),
                request.reasons(),
                request.submittedAt(),
                request.waitingSince(),
                claim.map(Claim::operatorName).orElse(null),
                claim.map(Claim::at).orElse(null),
                claim.filter(held -> held.isHeldBy(operator().id())).isPresent());
    }

    /** Decides under the request's row lock; the caller's transaction keeps decision, number and trace together. */
    DecisionResult decide(RequestId id, Function<IdentificationRequest, DecisionResult> decision) {
        var found = requests.lock(id).filter(IdentificationRequest::isWaiting);
        if (found.isEmpty()) {
            return new DecisionResult.NoLongerWaiting();
        }
        if (!isInHand(found.get())) {
            return new DecisionResult.NotInHand();
        }
        var result = decision.apply(found.get());
        requests.save(found.get());
        audit.record(
                AuditAction.TICKET_DECIDED,
                id.toString(),
                TicketService.reason(id),
                result.getClass().getSimpleName());
        return result;
    }
}
