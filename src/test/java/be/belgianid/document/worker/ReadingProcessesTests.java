package be.belgianid.document.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.belgianid.document.intake.Pictures;
import be.belgianid.document.ocr.DrawnZones;
import be.belgianid.document.worker.PageNotRead.Reason;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReadingProcessesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final ReadingProcesses PROCESSES = new ReadingProcesses();
    private static final Set<Long> OTHERS = new HashSet<>();

    @BeforeAll
    static void noteWhoElseRuns() {
        ProcessHandle.current().children().map(ProcessHandle::pid).forEach(OTHERS::add);
    }

    @AfterAll
    static void close() {
        PROCESSES.destroy();
    }

    @Test
    void readsTheNextPageAfterAWorkerWasKilledAmidAReading() throws PageNotRead {
        var drawn = DrawnZones.clean(3);
        var page = Pictures.jpeg(drawn.picture());

        var failure = catchThrowableOfType(
                PageNotRead.class, () -> PROCESSES.read("first", page, TODAY, percent -> killWorkers()));
        var next = PROCESSES.read("second", page, TODAY, percent -> {});

        assertThat(failure.reason()).isEqualTo(Reason.CRASHED);
        assertThat(next.zone().orElseThrow().mrz().lines()).isEqualTo(drawn.lines());
        assertThat(next.zone().orElseThrow().places()).isNotEmpty();
    }

    @Test
    void aCancelledReadingEndsAtOnce() {
        var page = Pictures.jpeg(DrawnZones.clean(4).picture());

        var failure = catchThrowableOfType(
                PageNotRead.class, () -> PROCESSES.read("ticket", page, TODAY, percent -> PROCESSES.cancel("ticket")));

        assertThat(failure.reason()).isEqualTo(Reason.CANCELLED);
    }

    private static void killWorkers() {
        ProcessHandle.current()
                .children()
                .filter(child -> !OTHERS.contains(child.pid()))
                .forEach(ProcessHandle::destroyForcibly);
    }
}
