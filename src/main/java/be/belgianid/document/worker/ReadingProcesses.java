package be.belgianid.document.worker;

import be.belgianid.document.ocr.PageReading;
import be.belgianid.document.worker.PageNotRead.Reason;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.IntConsumer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The workers: started when they are needed, lent to one page at a time, replaced when they have ended. */
@Component
public class ReadingProcesses implements DisposableBean {
    /** A page that has not been read in this time will not be. */
    public static final Duration TIME_FOR_A_PAGE = Duration.ofSeconds(5);

    /** On a machine that has no time for the worker the page may take longer, but not for ever. */
    private static final Duration WALL_CLOCK = TIME_FOR_A_PAGE.multipliedBy(4);

    /** A worker is asked to come to an end by itself before it is ended. */
    private static final double SHARE_OF_READER = 0.9;

    private final Deque<ReadingProcess> idle = new ConcurrentLinkedDeque<>();
    private final Map<Object, ReadingProcess> busy = new ConcurrentHashMap<>();

    /** Starts a worker before anybody waits for one. */
    public void warmUp() {
        try {
            if (idle.isEmpty()) {
                idle.push(ReadingProcess.start());
            }
        } catch (IOException | PageNotRead e) {
            throw new IllegalStateException("document.worker.start", e);
        }
    }

    /**
     * Reads a page in a worker.
     *
     * @param ticket names the reading, to cancel it by
     */
    public PageReading read(Object ticket, byte[] jpeg, LocalDate today, IntConsumer progress) throws PageNotRead {
        var process = borrowed();
        busy.put(ticket, process);
        try {
            var millis = (int) (SHARE_OF_READER * TIME_FOR_A_PAGE.toMillis());
            return process.read(new Frames.Request(jpeg, today, millis), TIME_FOR_A_PAGE, WALL_CLOCK, progress);
        } finally {
            busy.remove(ticket);
            if (process.isAlive()) {
                idle.push(process);
            }
        }
    }

    /** Stops the reading with this ticket, if it is under way. */
    public void cancel(Object ticket) {
        var process = busy.get(ticket);
        if (process != null) {
            process.end(Reason.CANCELLED);
        }
    }

    private ReadingProcess borrowed() throws PageNotRead {
        for (var process = idle.poll(); process != null; process = idle.poll()) {
            if (process.isAlive()) {
                return process;
            }
        }
        try {
            return ReadingProcess.start();
        } catch (IOException e) {
            throw new IllegalStateException("document.worker.start", e);
        }
    }

    @Override
    public void destroy() {
        busy.values().forEach(process -> process.end(Reason.CANCELLED));
        for (var process = idle.poll(); process != null; process = idle.poll()) {
            process.close();
        }
    }
}
