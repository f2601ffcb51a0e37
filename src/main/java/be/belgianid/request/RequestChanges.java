package be.belgianid.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells open screens what has happened to requests, after commit, off the thread that did it: that one belongs to somebody
 * else. Nothing personal passes here: a listener that wants more asks a service with its own rights.
 */
@Component
public class RequestChanges {
    private static final Logger LOG = LoggerFactory.getLogger(RequestChanges.class);
    private final List<Subscriber> subscribers = new CopyOnWriteArrayList<>();

    RequestChanges() {}

    /**
     * Calls the listener for every change from now on, in order and one call at a time, until the subscription is closed;
     * changes that come while it is busy reach it together.
     */
    public Subscription subscribe(Consumer<List<RequestEvent>> listener) {
        var subscriber = new Subscriber(listener);
        subscribers.add(subscriber);
        return () -> subscribers.remove(subscriber);
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
        subscribers.forEach(subscriber -> subscriber.tell(event));
    }

    /** A screen's interest in changes; closed when the screen goes away. */
    @FunctionalInterface
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    /** Keeps what one listener has not heard yet; at most one thread waits for the listener to be done. */
    private static final class Subscriber {
        private final Consumer<List<RequestEvent>> listener;
        private final Queue<RequestEvent> untold = new ConcurrentLinkedQueue<>();
        private final AtomicBoolean due = new AtomicBoolean();
        private final ReentrantLock turn = new ReentrantLock();

        Subscriber(Consumer<List<RequestEvent>> listener) {
            this.listener = listener;
        }

        void tell(RequestEvent event) {
            untold.add(event);
            if (due.compareAndSet(false, true)) {
                Thread.startVirtualThread(this::deliver);
            }
        }

        private void deliver() {
            turn.lock();
            try {
                due.set(false);
                var told = new ArrayList<RequestEvent>();
                for (var event = untold.poll(); event != null; event = untold.poll()) {
                    told.add(event);
                }
                listener.accept(told);
            } catch (RuntimeException failure) {
                LOG.warn("A screen could not be told of a change", failure);
            } finally {
                turn.unlock();
            }
        }
    }
}
