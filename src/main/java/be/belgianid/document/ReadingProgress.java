package be.belgianid.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** How far readings under way are; whoever listens hears of it in the order in which it happened, and nothing stale. */
@Component
class ReadingProgress {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingProgress.class);

    private final AtomicLong steps = new AtomicLong();
    private final Map<DocumentId, Step> underWay = new ConcurrentHashMap<>();
    private final Map<DocumentId, List<Listener>> listeners = new ConcurrentHashMap<>();

    /** What was reached, numbered in the order of all readings. */
    private record Step(long number, Reading reading) {}

    Optional<Reading> of(DocumentId id) {
        return Optional.ofNullable(underWay.get(id)).map(Step::reading);
    }

    /** Waiting, or beginning: from now on there is something to be told. */
    void begin(DocumentId id, Reading reading) {
        publish(id, underWay.compute(id, (key, before) -> step(reading)));
    }

    /** A further step; nothing when the reading has been ended meanwhile. */
    void tell(DocumentId id, Reading reading) {
        publish(id, underWay.computeIfPresent(id, (key, before) -> step(reading)));
    }

    /** The reading is kept and no longer under way. */
    void end(DocumentId id, Reading reading) {
        underWay.remove(id);
        publish(id, step(reading));
    }

    /** Nothing is known of this reading any more, and nobody is told. */
    void forget(DocumentId id) {
        underWay.remove(id);
    }

    /** Tells the present state, looked up when nothing is under way, and then every later step, on any thread. */
    ReadingSubscription subscribe(DocumentId id, Supplier<Reading> kept, Consumer<Reading> consumer) {
        var listener = new Listener(id, consumer);
        listeners.computeIfAbsent(id, key -> new CopyOnWriteArrayList<>()).add(listener);
        var present = underWay.get(id);
        if (present != null) {
            listener.hear(present);
        } else {
            // The number comes first: what begins while the state is looked up is later than the state.
            var number = steps.get();
            listener.hear(new Step(number, kept.get()));
        }
        return () -> listeners.computeIfPresent(id, (key, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    private Step step(Reading reading) {
        return new Step(steps.incrementAndGet(), reading);
    }

    private void publish(DocumentId id, @Nullable Step step) {
        if (step != null) {
            listeners.getOrDefault(id, List.of()).forEach(listener -> listener.hear(step));
        }
    }

    /** Hears no step after a later one. */
    private static final class Listener {
        private final DocumentId id;
        private final Consumer<Reading> consumer;
        private long last = -1;

        Listener(DocumentId id, Consumer<Reading> consumer) {
            this.id = id;
            this.consumer = consumer;
        }

        synchronized void hear(Step step) {
            if (step.number() <= last) {
                return;
            }
            last = step.number();
            try {
                consumer.accept(step.reading());
            } catch (RuntimeException e) {
                LOG.warn("A listener to document {} failed", id, e);
            }
        }
    }
}
