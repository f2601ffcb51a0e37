package be.belgianid.document.worker;

import be.belgianid.document.intake.FileOpening;
import be.belgianid.document.intake.Pictures;
import be.belgianid.document.intake.RefusedFile;
import be.belgianid.document.worker.PageNotRead.Reason;
import java.awt.image.BufferedImage;
import java.time.Duration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Opens files in workers of their own: whatever a hostile one does to memory, time or native code, the house stands. */
@Component
public class OpeningProcesses implements FileOpening, DisposableBean {
    /** What counts: on a busy machine nobody's file is refused for the time that others take. */
    private static final Duration WORK = Duration.ofSeconds(12);

    private static final Duration WALL_CLOCK = Duration.ofSeconds(40);
    /** Most of the time there is one upload at a time; a second worker is ended after its work. */
    private static final int MOST_IDLE = 1;

    private final Workers workers;

    public OpeningProcesses() {
        this(WorkerCommand.toOpen());
    }

    OpeningProcesses(WorkerCommand command) {
        workers = new Workers(command, MOST_IDLE);
    }

    /** Has a worker load what every picture needs and open one for practice, before anybody waits for it. */
    public void warmUp() throws RefusedFile {
        open(Pictures.jpeg(new BufferedImage(2400, 1600, BufferedImage.TYPE_INT_RGB)), 1);
    }

    /** What ended a worker may have had nothing to do with this file: it gets a second one. */
    @Override
    public Opened open(byte[] content, int mostPages) throws RefusedFile {
        try {
            return answer(content, mostPages).get();
        } catch (PageNotRead e) {
            if (e.reason() != Reason.CRASHED) {
                throw new RefusedFile("slow");
            }
        }
        try {
            return answer(content, mostPages).get();
        } catch (PageNotRead e) {
            throw new RefusedFile(e.reason() == Reason.CRASHED ? "broken" : "slow");
        }
    }

    private OpeningFrames.Answer answer(byte[] content, int mostPages) throws PageNotRead {
        return workers.lend(
                new Object(),
                worker -> worker.ask(
                        out -> OpeningFrames.writeQuestion(out, content, mostPages),
                        OpeningFrames::readAnswer,
                        WORK,
                        WALL_CLOCK,
                        percent -> {}));
    }

    @Override
    public void destroy() {
        workers.close();
    }
}
