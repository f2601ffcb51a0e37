package be.belgianid.request;

import be.belgianid.account.SystemActor;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Knows what an organisation has asked before. */
@Component
class DuplicateShield {
    private static final Limit SHOWN = Limit.of(5);
    private static final Limit BATCH = Limit.of(200);
    private static final UUID FIRST = new UUID(0, 0);

    private final Requests requests;
    private final RequestAccess access;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    DuplicateShield(Requests requests, RequestAccess access, JdbcClient jdbc, TransactionTemplate transaction) {
        this.requests = requests;
        this.access = access;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * Other requests of the organisation for the same person or with the same document, latest first; of a corrected request
     * those that it did not resemble when it was sent before.
     */
    List<EarlierRequest> earlier(IdentificationRequest request) {
        var reader = access.reader();
        var keys =
                AskedKeys.of(request.requester().organisation(), request.form()).without(request.askedKeys());
        return Stream.concat(
                        found(keys.person(), requests::findByPersonKey),
                        found(keys.document(), requests::findByDocumentKey))
                .filter(other -> !other.id().equals(request.id()))
                .distinct()
                .sorted(Comparator.comparing(IdentificationRequest::submittedAt).reversed())
                .limit(SHOWN.max())
                .map(other -> RequestMapper.earlier(other, reader))
                .toList();
    }

    /** Gives their keys to requests that were sent before there were any. */
    void fillMissingKeys() {
        SystemActor.run(() -> {
            var after = FIRST;
            for (var batch = requests.findWithoutKeys(after, BATCH);
                    !batch.isEmpty();
                    batch = requests.findWithoutKeys(after, BATCH)) {
                var filled = batch;
                transaction.executeWithoutResult(_ -> filled.forEach(this::fill));
                after = batch.getLast().id().value();
            }
        });
    }

    /** Past the version: nobody who has the request open is disturbed. */
    private void fill(IdentificationRequest request) {
        var keys = AskedKeys.of(request.requester().organisation(), request.sent());
        jdbc.sql("update request_identification set person_key = :person, document_key = :document where id = :id")
                .param("person", keys.person())
                .param("document", keys.document())
                .param("id", request.id().value())
                .update();
    }

    private static Stream<IdentificationRequest> found(@Nullable UUID key, Search search) {
        return key == null ? Stream.empty() : search.by(Objects.requireNonNull(key), SHOWN).stream();
    }

    @FunctionalInterface
    private interface Search {
        List<IdentificationRequest> by(UUID key, Limit limit);
    }
}
