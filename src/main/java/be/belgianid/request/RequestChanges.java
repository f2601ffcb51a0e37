package be.belgianid.request;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells open screens what has happened to requests, after commit, on the thread that did it. Nothing personal passes here:
 * a listener that wants more asks a service with its own rights.
 */
@Component
public class RequestChanges {
    private static final Logger LOG = LoggerFactory.getLogger(RequestChanges.class);
    private final List<Consumer<RequestEvent>> listeners = new CopyOnWriteArrayList<>();

    RequestChanges() {}

    /** Calls the listener for every change from now on, until the subscription is closed. */
    public Subscription subscribe(Consumer<RequestEvent> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @EventListener
    void on(RequestEvent event) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            tell(event);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                tell(event);
            }
        });
    }

    private void tell(RequestEvent event) {
        for (var listener : listeners) {
            try {
                listener.accept(event);
            } catch (RuntimeException failure) {
                LOG.warn("A screen could not be told of a change", failure);
            }
        }
    }

    /** A screen's interest in changes; closed when the screen goes away. */
    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
