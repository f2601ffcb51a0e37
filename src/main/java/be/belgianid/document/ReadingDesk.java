package be.belgianid.document;

import be.belgianid.document.intake.RefusedFile;
import be.belgianid.document.ocr.PageReading;
import be.belgianid.document.worker.OpeningProcesses;
import be.belgianid.document.worker.PageNotRead;
import be.belgianid.document.worker.PageNotRead.Reason;
import be.belgianid.document.worker.ReadingProcesses;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private final OpeningProcesses opening;
    private final Clock clock;
    private final ThreadPoolExecutor workers;
    private final ReadingProgress progress;
    private final AtomicBoolean overflowed = new AtomicBoolean();

    ReadingDesk(
            DocumentStore store,
            Vault vault,
            ReadingCodec codec,
            ReadingProcesses processes,
            OpeningProcesses opening,
            ReadingProgress progress,
            Clock clock,
            @Value("${belgianid.document.reading-workers:2}") int count) {
        this.store = store;
        this.vault = vault;
        this.codec = codec;
        this.processes = processes;
        this.opening = opening;
        this.progress = progress;
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
        workers.execute(this::warmUp);
        store.unread().forEach(this::queue);
    }

    /** A worker that does not start now is started again when somebody needs it. */
    private void warmUp() {
        try {
            opening.warmUp();
            processes.warmUp();
        } catch (PageNotRead | RefusedFile | RuntimeException e) {
            LOG.warn("No worker could be started beforehand", e);
        }
    }

    void queueAfterCommit(StoredDocument document) {
        progress.begin(document.id(), Reading.PENDING);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                queue(document.id());
            }

            @Override
            public void afterCompletion(int status) {
                if (status != STATUS_COMMITTED) {
                    progress.forget(document.id());
                }
            }
        });
    }

    private void queue(DocumentId id) {
        try {
            workers.execute(() -> read(id));
        } catch (RejectedExecutionException e) {
            // The queue is full: the row stays unread and is taken up when the others are done.
            progress.forget(id);
            overflowed.set(true);
        }
    }

    Reading reading(StoredDocument document) {
        return progress.of(document.id()).orElseGet(() -> stored(document));
    }

    private Reading stored(StoredDocument document) {
        return document.reading() == null
                ? Reading.without(document.status())
                : codec.decode(vault.openReading(document, document.reading()));
    }

    ReadingSubscription subscribe(DocumentId id, Consumer<Reading> listener) {
        return progress.subscribe(id, () -> store.find(id).map(this::stored).orElse(Reading.UNREADABLE), listener);
    }

    private void read(DocumentId id) {
        try {
            store.find(id).filter(found -> !found.status().isFinished()).ifPresent(this::read);
        } finally {
            if (store.find(id).filter(found -> !found.status().isFinished()).isEmpty()) {
                progress.forget(id);
            }
            if (workers.getQueue().isEmpty() && overflowed.getAndSet(false)) {
                resume();
            }
        }
    }

    private void read(StoredDocument document) {
        progress.begin(document.id(), Reading.under(1));
        try {
            var today = LocalDate.now(clock);
            var pages = new ArrayList<PageReading>();
            while (pages.size() < document.pages() && isAwaited(document)) {
                pages.add(read(document, pages.size(), today));
            }
            end(document, Proposal.of(pages, today));
        } catch (PageNotRead e) {
            LOG.warn("Reading of document {} ended: {}", document.id(), e.reason());
            end(document, Reading.UNREADABLE);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Reading of document {} failed", document.id(), e);
            end(document, Reading.UNREADABLE);
        }
    }

    /** Neither cancelled, nor destroyed, nor grown by another page meanwhile. */
    private boolean isAwaited(StoredDocument document) {
        return store.find(document.id())
                .filter(found -> found.revision() == document.revision()
                        && !found.status().isFinished())
                .isPresent();
    }

    /** The first end counts: what was cancelled stays so. */
    private void end(StoredDocument document, Reading reading) {
        var sealed = reading.values().isEmpty() ? null : vault.sealReading(document, codec.encode(reading));
        if (store.endReading(document.id(), document.revision(), reading.status(), sealed)) {
            progress.end(document.id(), reading);
        }
    }

    /** What ended a worker may have had nothing to do with this page: it gets a second one. */
    private PageReading read(StoredDocument document, int page, LocalDate today) throws PageNotRead {
        var jpeg = vault.page(document, page);
        IntConsumer tell =
                percent -> progress.tell(document.id(), Reading.under((100 * page + percent) / document.pages()));
        try {
            return processes.read(document.id(), jpeg, today, tell);
        } catch (PageNotRead e) {
            if (e.reason() != Reason.CRASHED) {
                throw e;
            }
            return processes.read(document.id(), jpeg, today, tell);
        }
    }

    /** Stops a reading that is under way or waiting; the person goes on typing. */
    void cancel(DocumentId id) {
        store.find(id).ifPresent(document -> end(document, Reading.CANCELLED));
        processes.cancel(id);
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }
}
