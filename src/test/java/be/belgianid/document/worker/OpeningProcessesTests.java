package be.belgianid.document.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.belgianid.document.intake.FileFormat;
import be.belgianid.document.intake.Pictures;
import be.belgianid.document.intake.RefusedFile;
import be.belgianid.document.ocr.DrawnZones;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OpeningProcessesTests {
    private static final byte[] PAGE = Pictures.jpeg(DrawnZones.clean(3).picture());
    private static final OpeningProcesses PROCESSES = new OpeningProcesses();
    private static final OpeningProcesses NARROW = new OpeningProcesses(WorkerCommand.toOpen("-Xmx64m"));
    private static final Set<Long> OTHERS = new HashSet<>();

    @BeforeAll
    static void noteWhoElseRuns() {
        ProcessHandle.current().children().map(ProcessHandle::pid).forEach(OTHERS::add);
    }

    @AfterAll
    static void close() {
        PROCESSES.destroy();
        NARROW.destroy();
    }

    @Test
    void opensTheNextFileAfterItsWorkerWasKilled() throws RefusedFile {
        var first = PROCESSES.open(PAGE, 4);
        ProcessHandle.current()
                .children()
                .filter(child -> !OTHERS.contains(child.pid()))
                .forEach(ProcessHandle::destroyForcibly);

        var next = PROCESSES.open(PAGE, 4);

        assertThat(next.format()).isEqualTo(FileFormat.JPEG);
        assertThat(next.pages().getFirst().jpeg())
                .isEqualTo(first.pages().getFirst().jpeg());
        assertThat(next.pages().getFirst().look())
                .usingRecursiveComparison()
                .isEqualTo(first.pages().getFirst().look());
    }

    @Test
    void aFileThatNeedsMoreMemoryThanAWorkerHasIsABombAndTheNextOneIsOpened() throws RefusedFile {
        var large = Pictures.jpeg(new BufferedImage(6000, 5000, BufferedImage.TYPE_3BYTE_BGR));

        var refused = catchThrowableOfType(RefusedFile.class, () -> NARROW.open(large, 4));

        assertThat(refused.messageKey()).isEqualTo("document.refused.bomb");
        assertThat(NARROW.open(Pictures.jpeg(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB)), 4)
                        .pages())
                .hasSize(1);
    }

    @Test
    void tellsTheReasonWithItsFigures() {
        var refused = catchThrowableOfType(RefusedFile.class, () -> PROCESSES.open(PAGE, 0));

        assertThat(refused.messageKey()).isEqualTo("document.refused.pages");
        assertThat(refused.arguments()).containsExactly(4);
    }
}
