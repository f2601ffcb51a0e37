package be.belgianid.document.worker;

import be.belgianid.document.intake.Pictures;
import be.belgianid.document.ocr.PageReading;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.IntConsumer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Reads pages in workers of their own. */
@Component
public class ReadingProcesses implements DisposableBean {
    /** A page that has not been read in this time will not be. */
    public static final Duration TIME_FOR_A_PAGE = Duration.ofSeconds(5);

    /** On a machine that has no time for the worker the page may take longer, but not for ever. */
    private static final Duration WALL_CLOCK = TIME_FOR_A_PAGE.multipliedBy(8);

    /** A worker is asked to come to an end by itself before it is ended. */
    private static final double SHARE_OF_READER = 0.9;

    /** Whoever comes in right after the start shall not wait for the practice. */
    private static final Duration PRACTICE = Duration.ofSeconds(1);

    private static final int MOST_IDLE = 8;

    private final Workers workers = new Workers(WorkerCommand.toRead(), MOST_IDLE);

    /** Starts a worker and has it read a little for practice, before anybody waits for it. */
    public void warmUp() throws PageNotRead {
        read(new Object(), Pictures.jpeg(PracticePage.drawn()), LocalDate.EPOCH, PRACTICE, percent -> {});
    }

    /**
     * Reads a page in a worker.
     *
     * @param ticket names the reading, to cancel it by
     */
    public PageReading read(Object ticket, byte[] jpeg, LocalDate today, IntConsumer progress) throws PageNotRead {
        return read(ticket, jpeg, today, TIME_FOR_A_PAGE, progress);
    }

    private PageReading read(Object ticket, byte[] jpeg, LocalDate today, Duration time, IntConsumer progress)
            throws PageNotRead {
        var request = new Frames.Request(jpeg, today, (int) (SHARE_OF_READER * time.toMillis()));
        return workers.lend(
                ticket,
                worker -> worker.ask(
                        out -> Frames.write(out, request), Frames::readResult, TIME_FOR_A_PAGE, WALL_CLOCK, progress));
    }

    /** Stops the reading with this ticket, if it is under way. */
    public void cancel(Object ticket) {
        workers.cancel(ticket);
    }

    @Override
    public void destroy() {
        workers.close();
    }
}
