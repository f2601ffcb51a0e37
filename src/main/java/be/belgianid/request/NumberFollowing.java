package be.belgianid.request;

import be.belgianid.account.SystemActor;
import be.belgianid.audit.AccessReason;
import be.belgianid.audit.AccessReason.LegalBasis;
import be.belgianid.identity.PersonId;
import be.belgianid.identity.PersonSummary;
import be.belgianid.identity.Registry;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the answers given in step with the numbers that people hold today, batch by batch. */
@Component
class NumberFollowing {
    private static final Limit BATCH = Limit.of(100);

    private final Requests requests;
    private final Registry registry;
    private final Clock clock;
    private final TransactionTemplate batches;

    NumberFollowing(Requests requests, Registry registry, Clock clock, TransactionTemplate transaction) {
        this.requests = requests;
        this.registry = registry;
        this.clock = clock;
        this.batches = new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        this.batches.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Asks which number the person holds today, whatever has happened, so that doing it again changes nothing. */
    void follow(PersonId person) {
        var holder = SystemActor.call(
                () -> registry.find(person, new AccessReason(LegalBasis.SYSTEM, "number-of-person:" + person.value())));
        @Nullable UUID after = new UUID(0, 0);
        while (after != null) {
            var from = after;
            after = batches.execute(_ -> followFrom(from, person, holder));
        }
    }

    /** The last request of the batch, nothing when there was none. */
    private @Nullable UUID followFrom(UUID after, PersonId person, Optional<PersonSummary> holder) {
        var batch = requests.findAnsweredWith(person.value(), after, BATCH);
        var now = clock.instant();
        for (var request : batch) {
            holder.ifPresentOrElse(today -> request.followNumber(today, now), () -> request.cancelNumber(now));
            requests.save(request);
        }
        return batch.isEmpty() ? null : batch.getLast().id().value();
    }
}
