package be.belgianid.document;

import be.belgianid.document.ocr.PageReading;
import be.belgianid.document.worker.PageNotRead;
import be.belgianid.document.worker.PageNotRead.Reason;
import be.belgianid.document.worker.ReadingProcesses;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads documents apart from the requests of people: a bounded queue, a time limit for each page, progress for whoever
 * listens. What a crash interrupts is taken up again at the next start.
 */
@Component
class ReadingDesk {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingDesk.class);
    private static final int LONGEST_QUEUE = 256;

    private final DocumentStore store;
    private final Vault vault;
    private final ReadingCodec codec;
    private final ReadingProcesses processes;
    private final Clock clock;
    private final ThreadPoolExecutor workers;
    private final Map<DocumentId, Reading> progress = new ConcurrentHashMap<>();
    private final AtomicBoolean overflowed = new AtomicBoolean();
    private final Map<DocumentId, List<Consumer<Reading>>> listeners = new ConcurrentHashMap<>();

    ReadingDesk(
            DocumentStore store,
            Vault vault,
            ReadingCodec codec,
            ReadingProcesses processes,
            Clock clock,
            @Value("${belgianid.document.reading-workers:2}") int count) {
        this.store = store;
        this.vault = vault;
        this.codec = codec;
        this.processes = processes;
        this.clock = clock;
        this.workers = new ThreadPoolExecutor(
                count,
                count,
                1,
                TimeUnit.MINUTES,
                new LinkedBlockingQueue<>(LONGEST_QUEUE),
                Thread.ofPlatform().daemon().name("document-reading-", 1).factory());
        workers.allowCoreThreadTimeOut(true);
    }

    /** Takes up what an earlier run left unread. */
    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        workers.execute(processes::warmUp);
        store.unread().forEach(this::queue);
    }

    void queueAfterCommit(StoredDocument document) {
        progress.put(document.id(), Reading.PENDING);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                queue(document.id());
            }

            @Override
            public void afterCompletion(int status) {
                if (status != STATUS_COMMITTED) {
                    progress.remove(document.id());
                }
            }
        });
    }

    private void queue(DocumentId id) {
        try {
            workers.execute(() -> read(id));
        } catch (RejectedExecutionException e) {
            // The queue is full: the row stays unread and is taken up when the others are done.
            progress.remove(id);
            overflowed.set(true);
        }
    }

    Reading reading(StoredDocument document) {
        var current = progress.get(document.id());
        if (current != null) {
            return current;
        }
        return document.reading() == null
                ? new Reading(
                        document.status(), document.status() == Reading.Status.UNREADABLE ? 100 : 0, false, Map.of())
                : codec.decode(vault.openReading(document, document.reading()));
    }

    ReadingSubscription subscribe(DocumentId id, Consumer<Reading> listener) {
        listeners.computeIfAbsent(id, key -> new CopyOnWriteArrayList<>()).add(listener);
        return () -> listeners.computeIfPresent(id, (key, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    private void read(DocumentId id) {
        try {
            var document = store.find(id).filter(found -> !isFinished(found));
            if (document.isPresent()) {
                read(document.get());
            }
        } catch (PageNotRead e) {
            LOG.warn("Reading of document {} ended: {}", id, e.reason());
            store.find(id).ifPresent(this::giveUp);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Reading of document {} failed", id, e);
            store.find(id).ifPresent(this::giveUp);
        } finally {
            progress.remove(id);
            if (workers.getQueue().isEmpty() && overflowed.getAndSet(false)) {
                resume();
            }
        }
    }

    private void giveUp(StoredDocument document) {
        store.keepReading(document.id(), document.revision(), Reading.Status.UNREADABLE, null);
        publish(document.id(), Reading.UNREADABLE);
    }

    private static boolean isFinished(StoredDocument document) {
        return document.status() == Reading.Status.DONE || document.status() == Reading.Status.UNREADABLE;
    }

    private void read(StoredDocument document) throws PageNotRead {
        tell(document.id(), Reading.under(1));
        var today = LocalDate.now(clock);
        var pages = new ArrayList<PageReading>();
        for (var i = 0; i < document.pages(); i++) {
            var number = i;
            pages.add(read(
                    document,
                    i,
                    today,
                    percent -> tell(document.id(), Reading.under((100 * number + percent) / document.pages()))));
        }
        finish(document, Proposal.of(pages, today));
    }

    /** What ended a worker may have had nothing to do with this page: it gets a second one. */
    private PageReading read(StoredDocument document, int page, LocalDate today, IntConsumer progress)
            throws PageNotRead {
        var jpeg = vault.page(document, page);
        try {
            return processes.read(document.id(), jpeg, today, progress);
        } catch (PageNotRead e) {
            if (e.reason() != Reason.CRASHED) {
                throw e;
            }
            return processes.read(document.id(), jpeg, today, progress);
        }
    }

    /** Stops a reading that is under way or waiting; the person goes on typing. */
    void cancel(DocumentId id) {
        progress.remove(id);
        store.find(id).filter(document -> !isFinished(document)).ifPresent(this::giveUp);
        processes.cancel(id);
    }

    private void finish(StoredDocument document, Reading reading) {
        var sealed = vault.sealReading(document, codec.encode(reading));
        if (store.keepReading(document.id(), document.revision(), reading.status(), sealed)) {
            progress.remove(document.id());
            publish(document.id(), reading);
        }
    }

    private void tell(DocumentId id, Reading reading) {
        progress.put(id, reading);
        publish(id, reading);
    }

    private void publish(DocumentId id, Reading reading) {
        for (var listener : listeners.getOrDefault(id, List.of())) {
            try {
                listener.accept(reading);
            } catch (RuntimeException e) {
                LOG.warn("A listener to document {} failed", id, e);
            }
        }
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }
}
