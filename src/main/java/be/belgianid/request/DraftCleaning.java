package be.belgianid.request;

import be.belgianid.account.SystemActor;
import be.belgianid.document.DocumentService;
import java.time.Clock;
import java.time.Duration;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets drafts that nobody has touched for a day, with their documents. */
@Component
class DraftCleaning {
    static final Duration KEPT = Duration.ofHours(24);
    private static final int BATCH = 200;

    private final Requests requests;
    private final DocumentService documents;
    private final Clock clock;
    private final TransactionTemplate transaction;

    DraftCleaning(Requests requests, DocumentService documents, Clock clock, TransactionTemplate transaction) {
        this.requests = requests;
        this.documents = documents;
        this.clock = clock;
        this.transaction = transaction;
    }

    void forgetOldDrafts() {
        var before = clock.instant().minus(KEPT);
        SystemActor.run(() -> requests.findDraftsBefore(before, Limit.of(BATCH))
                .forEach(id -> transaction.executeWithoutResult(_ -> forget(id))));
    }

    private void forget(RequestId id) {
        var before = clock.instant().minus(KEPT);
        requests.lock(id)
                .filter(request -> request.status() == RequestStatus.DRAFT)
                .filter(request -> request.changedAt().isBefore(before))
                .ifPresent(request -> {
                    request.document().ifPresent(document -> documents.destroy(document, RequestSending.reason(id)));
                    requests.delete(request);
                });
    }
}
