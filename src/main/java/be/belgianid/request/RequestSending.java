package be.belgianid.request;

import be.belgianid.audit.AccessReason;
import be.belgianid.audit.AccessReason.LegalBasis;
import be.belgianid.audit.AuditAction;
import be.belgianid.audit.AuditTrail;
import be.belgianid.document.DocumentId;
import be.belgianid.document.DocumentService;
import be.belgianid.request.form.FormPolicy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends requests, each in one transaction under the request's row lock. The answer is found in a
 * transaction of its own, so that a request once sent is never lost, whatever happens to the answer.
 */
@Component
class RequestSending {
    private final Requests requests;
    private final RequestAccess access;
    private final TicketNumbers tickets;
    private final DuplicateShield shield;
    private final RequestAnswering answering;
    private final DocumentService documents;
    private final DocumentCheck check;
    private final AuditTrail audit;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final TransactionTemplate inTurn;

    RequestSending(
            Requests requests,
            RequestAccess access,
            TicketNumbers tickets,
            DuplicateShield shield,
            RequestAnswering answering,
            DocumentService documents,
            DocumentCheck check,
            AuditTrail audit,
            Clock clock,
            TransactionTemplate transaction) {
        this.requests = requests;
        this.access = access;
        this.tickets = tickets;
        this.shield = shield;
        this.answering = answering;
        this.documents = documents;
        this.check = check;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
        this.inTurn = seeingWhatOthersCommit(transaction);
    }

    /** @param allTheSame sends also what the organisation has asked before */
    SubmitResult submit(RequestId id, long version, boolean allTheSame) {
        var result = inTurn.execute(_ -> send(id, version, allTheSame));
        if (result instanceof SubmitResult.Submitted) {
            answering.answerSoon(id);
        }
        return result;
    }

    void discard(RequestId id) {
        transaction.executeWithoutResult(_ -> access.visible(requests.lock(id))
                .filter(request -> request.status() == RequestStatus.DRAFT)
                .ifPresent(request -> {
                    request.documents().forEach(document -> documents.destroy(document, reason(id)));
                    requests.delete(request);
                }));
    }

    private SubmitResult send(RequestId id, long version, boolean allTheSame) {
        var request = access.visible(requests.lock(id)).orElseThrow(() -> new RequestNotFound(id));
        if (!request.status().isEditable()) {
            return new SubmitResult.Submitted(request.ticket());
        }
        if (request.version() != version) {
            return new SubmitResult.ChangedElsewhere();
        }
        var problems = Stream.concat(
                        check.problems(request.form()).stream(),
                        FormPolicy.check(request.form(), LocalDate.now(clock)).stream())
                .filter(problem -> request.openFields().contains(problem.field()))
                .toList();
        if (!problems.isEmpty()) {
            return new SubmitResult.Incomplete(problems);
        }
        tickets.takeTurn();
        var earlier = allTheSame ? List.<EarlierRequest>of() : shield.earlier(request);
        if (!earlier.isEmpty()) {
            return new SubmitResult.AskedBefore(earlier);
        }
        if (request.status() == RequestStatus.DRAFT) {
            request.submit(tickets.next(), clock.instant());
        } else {
            destroyUnlessKept(request, request.sent().document().document());
            request.sendAgain(clock.instant());
        }
        requests.save(request);
        audit.record(
                AuditAction.REQUEST_SUBMITTED,
                id.toString(),
                reason(id),
                request.status().name());
        return new SubmitResult.Submitted(request.ticket());
    }

    /** Destroys the document which another one takes the place of, unless it is the one that was sent. */
    void destroyReplaced(IdentificationRequest request, @Nullable DocumentId by) {
        var before = request.form().document().document();
        var isSent = request.document().filter(sent -> sent.equals(before)).isPresent()
                && request.status() != RequestStatus.DRAFT;
        if (before != null && !before.equals(by) && !isSent) {
            documents.destroy(before, reason(request.id()));
        }
    }

    private void destroyUnlessKept(IdentificationRequest request, @Nullable DocumentId sent) {
        if (sent != null && !sent.equals(request.form().document().document())) {
            documents.destroy(sent, reason(request.id()));
        }
    }

    /** Who has waited for their turn sees what the one before has sent, though the transaction began earlier. */
    private static TransactionTemplate seeingWhatOthersCommit(TransactionTemplate usual) {
        var template = new TransactionTemplate(Objects.requireNonNull(usual.getTransactionManager()));
        template.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        return template;
    }

    static AccessReason reason(RequestId id) {
        return new AccessReason(LegalBasis.IDENTIFICATION_REQUEST, id.toString());
    }
}
