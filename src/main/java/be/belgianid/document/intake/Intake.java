package be.belgianid.document.intake;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** Takes a file in: says what it is and renders its pages, or says why not; two at a time, each within its time. */
@Component
public class Intake {
    /** The most bytes that one document may have, all its files together. */
    public static final int MOST_BYTES = 10 << 20;
    /** The most pages that one document may have, all its files together. */
    public static final int MOST_PAGES = 4;

    private static final int WORKERS = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration WALL_CLOCK = Duration.ofSeconds(15);

    private final Semaphore workers = new Semaphore(WORKERS, true);

    public Intake() {
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
        var format = FileFormat.of(content);
        Polyglots.refuse(format, content);
        var deadline = Deadline.in(WALL_CLOCK);
        var pages = inWorker(() -> render(format, content, mostPages, deadline));
        return new Accepted(format, content, pages);
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

    private static List<RenderedPage> render(FileFormat format, byte[] content, int most, Deadline deadline)
            throws RefusedFile {
        List<BufferedImage> pictures =
                switch (format) {
                    case PDF -> PdfPages.render(content, most, deadline);
                    case JPEG, PNG -> List.of(Pictures.read(content));
                    case DOCX -> OfficePictures.inDocx(content);
                    case ODT -> OfficePictures.inOdt(content);
                    case DOC -> OfficePictures.inDoc(content);
                };
        if (pictures.size() > most) {
            throw new RefusedFile("pages", MOST_PAGES);
        }
        var pages = new ArrayList<RenderedPage>();
        for (var picture : pictures) {
            pages.add(RenderedPage.of(picture));
        }
        return pages;
    }

    private interface Job<T> {
        T run() throws RefusedFile;
    }

    private <T> T inWorker(Job<T> job) throws RefusedFile {
        try {
            if (!workers.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new RefusedFile("busy");
            }
            var result = new CompletableFuture<T>();
            // The place is free again when the thread has really ended, not when patience has.
            var thread = Thread.ofPlatform().daemon().name("document-intake").start(() -> run(job, result));
            return await(result, thread);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedFile("interrupted");
        }
    }

    private <T> void run(Job<T> job, CompletableFuture<T> result) {
        try {
            result.complete(job.run());
        } catch (OutOfMemoryError e) {
            result.completeExceptionally(new RefusedFile("bomb"));
        } catch (Throwable e) {
            result.completeExceptionally(e);
        } finally {
            workers.release();
        }
    }

    private static <T> T await(CompletableFuture<T> result, Thread thread) throws RefusedFile, InterruptedException {
        try {
            return result.get(WALL_CLOCK.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            throw new RefusedFile("slow");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RefusedFile refused ? refused : new RefusedFile("broken");
        }
    }
}
