package be.belgianid.request;

import be.belgianid.document.DocumentId;
import be.belgianid.document.DocumentService;
import be.belgianid.document.Reading;
import be.belgianid.identity.DocumentEvidence;
import be.belgianid.identity.Identification.Identified;
import be.belgianid.identity.Identification.NeedsDocument;
import be.belgianid.identity.Identification.NeedsOperator;
import be.belgianid.identity.Identification.NewlyRegistered;
import be.belgianid.identity.Registry;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers one request: asks the registry and writes the outcome down in one transaction under the request's row lock, so
 * that a number is issued at most once for a request and never without it.
 */
@Component
class RequestAnswer {
    static final Duration READING_PATIENCE = Duration.ofSeconds(45);
    private static final int MOST_ATTEMPTS = 5;
    private static final String REGISTRY_FAILED = "request.reason.registry";

    private final Requests requests;
    private final Registry registry;
    private final DocumentService documents;
    private final DocumentCheck check;
    private final Clock clock;

    RequestAnswer(Requests requests, Registry registry, DocumentService documents, DocumentCheck check, Clock clock) {
        this.requests = requests;
        this.registry = registry;
        this.documents = documents;
        this.check = check;
        this.clock = clock;
    }

    /** Nothing happens when the answer is given already, is being given, or the document is still being read. */
    @Transactional
    void give(RequestId id) {
        requests.lockIfDue(id).ifPresent(request -> {
            var reading = reading(request);
            var waited = Duration.between(request.changedAt(), clock.instant());
            if (reading.isFinished() || waited.compareTo(READING_PATIENCE) > 0) {
                answer(request, reading);
                requests.save(request);
            }
        });
    }

    /** After too many failures an operator takes over: every request gets an answer or a ticket. */
    @Transactional
    void countFailure(RequestId id) {
        requests.lockIfDue(id).ifPresent(request -> {
            if (request.countFailedAttempt() >= MOST_ATTEMPTS) {
                request.openTicket(List.of(REGISTRY_FAILED), clock.instant());
            }
            requests.save(request);
        });
    }

    private void answer(IdentificationRequest request, Reading reading) {
        var asked = request.sent().toDetails();
        var evidence = EvidencePolicy.judge(asked, reading, LocalDate.now(clock));
        var now = clock.instant();
        var doubts = check.sentDoubts(request.sent());
        if (!doubts.isEmpty()) {
            request.openTicket(doubts, now);
            return;
        }
        switch (registry.identify(asked, evidence, RequestSending.reason(request.id()))) {
            case Identified found -> request.identify(found.person(), false, now);
            case NewlyRegistered registered -> request.identify(registered.person(), false, now);
            case NeedsOperator doubt -> request.openTicket(doubt.reasons(), now);
            case NeedsDocument unproven -> askOrOpen(request, evidence, unproven.reasons());
        }
    }

    /** A reading that fails twice, or contradicts what was typed, is for human eyes: no employer is sent in circles. */
    private void askOrOpen(IdentificationRequest request, DocumentEvidence evidence, List<String> reasons) {
        var now = clock.instant();
        if (evidence == DocumentEvidence.EXPIRED) {
            request.askFor(Correction.of(DocumentProblem.EXPIRED), "", now);
        } else if (evidence == DocumentEvidence.UNREADABLE && request.documentRounds() == 0) {
            request.askFor(Correction.of(DocumentProblem.POOR_QUALITY), "", now);
        } else {
            request.openTicket(reasons, now);
        }
    }

    private Reading reading(IdentificationRequest request) {
        return request.document().map(this::reading).orElse(Reading.UNREADABLE);
    }

    /** What the employer did not want to wait for is read now: the answer needs it as a proof. */
    private Reading reading(DocumentId document) {
        var reading = documents.reading(document);
        if (reading.status() != Reading.Status.CANCELLED) {
            return reading;
        }
        documents.readAfterAll(document);
        return Reading.PENDING;
    }
}
