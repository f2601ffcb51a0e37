package be.belgianid.document.worker;

import be.belgianid.document.worker.PageNotRead.Reason;
import java.io.IOException;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;

/** Workers of one kind: started when they are needed, lent to one job at a time, replaced when they have ended. */
final class Workers {
    private final WorkerCommand command;
    private final int mostIdle;
    private final Object starting = new Object();
    private final Deque<WorkerProcess> idle = new ConcurrentLinkedDeque<>();
    private final Map<Object, WorkerProcess> busy = new ConcurrentHashMap<>();

    /** Has a worker do something. */
    interface Job<T> {
        T run(WorkerProcess worker) throws PageNotRead;
    }

    Workers(WorkerCommand command, int mostIdle) {
        this.command = command;
        this.mostIdle = mostIdle;
    }

    /**
     * Lends a worker to a job.
     *
     * @param ticket names the job, to cancel it by
     */
    <T> T lend(Object ticket, Job<T> job) throws PageNotRead {
        var worker = borrowed();
        busy.put(ticket, worker);
        try {
            return job.run(worker);
        } finally {
            busy.remove(ticket);
            give(worker);
        }
    }

    /** Ends the job with this ticket, if it is under way. */
    void cancel(Object ticket) {
        var worker = busy.get(ticket);
        if (worker != null) {
            worker.end(Reason.CANCELLED);
        }
    }

    void close() {
        busy.values().forEach(worker -> worker.end(Reason.CANCELLED));
        for (var worker = idle.poll(); worker != null; worker = idle.poll()) {
            worker.close();
        }
    }

    private void give(WorkerProcess worker) {
        if (!worker.isAlive()) {
            return;
        }
        if (idle.size() < mostIdle) {
            idle.push(worker);
        } else {
            worker.close();
        }
    }

    /** One starts at a time: on a busy machine whoever waits is served sooner by one that has become free meanwhile. */
    private WorkerProcess borrowed() throws PageNotRead {
        var free = free();
        if (free != null) {
            return free;
        }
        synchronized (starting) {
            var freed = free();
            return freed == null ? started() : freed;
        }
    }

    private @Nullable WorkerProcess free() {
        for (var worker = idle.poll(); worker != null; worker = idle.poll()) {
            if (worker.isAlive()) {
                return worker;
            }
        }
        return null;
    }

    private WorkerProcess started() throws PageNotRead {
        try {
            return WorkerProcess.start(command);
        } catch (IOException e) {
            throw new IllegalStateException("document.worker.start", e);
        }
    }
}
