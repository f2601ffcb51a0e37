package be.belgianid.document.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Takes a file in: within the limits of a document, two at a time, opened elsewhere. */
@Component
public class Intake {
    /** The most bytes that one document may have, all its files together. */
    public static final int MOST_BYTES = 10 << 20;
    /** The most pages that one document may have, all its files together. */
    public static final int MOST_PAGES = 4;

    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final FileOpening opening;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    public Intake(FileOpening opening) {
        this.opening = opening;
        Pictures.keepOffTheDisk();
    }

    /** A file found acceptable. */
    public record Accepted(FileFormat format, byte[] content, List<RenderedPage> pages) {
        @Override
        public String toString() {
            return "Accepted[" + format + ", pages=" + pages.size() + "]";
        }
    }

    /** Reads at most what is allowed; the arguments are what is left of a document's pages and bytes. */
    public Accepted take(InputStream in, int mostPages, long mostBytes) throws RefusedFile {
        var content = read(in, mostBytes);
        try {
            if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new RefusedFile("busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedFile("interrupted");
        }
        try {
            var opened = opening.open(content, mostPages);
            return new Accepted(opened.format(), content, opened.pages());
        } finally {
            places.release();
        }
    }

    private static byte[] read(InputStream in, long most) throws RefusedFile {
        try {
            var content = in.readNBytes((int) most + 1);
            if (content.length > most) {
                throw new RefusedFile("size", MOST_BYTES >> 20);
            }
            return content;
        } catch (IOException e) {
            throw new RefusedFile("interrupted");
        }
    }
}
