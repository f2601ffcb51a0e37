package be.belgianid.document.worker;

import be.belgianid.document.ocr.PageReading;
import be.belgianid.document.worker.PageNotRead.Reason;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** One worker process as the house sees it: reads one page at a time, and is ended when it overstays its time. */
final class ReadingProcess implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration PATIENCE_AFTER_CLOSE = Duration.ofSeconds(2);

    private final Process process;
    private final DataInputStream in;
    private final DataOutputStream out;
    private final WorkerClock clock;
    private volatile @Nullable Reason end;

    private ReadingProcess(Process process) {
        this.process = process;
        in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        clock = new WorkerClock(process.toHandle());
    }

    static ReadingProcess start() throws IOException, PageNotRead {
        var builder = new ProcessBuilder(WorkerCommand.line()).redirectError(ProcessBuilder.Redirect.DISCARD);
        // The master key and other secrets are no business of a worker.
        builder.environment().keySet().removeIf(name -> name.startsWith("BELGIANID_"));
        var started = new ReadingProcess(builder.start());
        started.await(START, START, percent -> {}, Frames.READY);
        return started;
    }

    boolean isAlive() {
        return process.isAlive() && end == null;
    }

    PageReading read(Frames.Request request, Duration limit, Duration wall, IntConsumer progress) throws PageNotRead {
        try {
            Frames.write(out, request);
        } catch (IOException e) {
            throw ended();
        }
        await(limit, wall, progress, Frames.RESULT);
        try {
            return Frames.readResult(in);
        } catch (IOException e) {
            throw ended();
        }
    }

    /** Ends the process at once; whoever waits for it learns why. */
    void end(Reason reason) {
        if (end == null) {
            end = reason;
        }
        process.destroyForcibly();
    }

    private void await(Duration limit, Duration wall, IntConsumer progress, byte expected) throws PageNotRead {
        try (var watch = clock.watch(limit, wall, () -> end(Reason.TOO_LONG))) {
            while (watch.isOpen()) {
                var frame = in.readByte();
                if (frame == expected) {
                    return;
                }
                switch (frame) {
                    case Frames.PROGRESS -> progress.accept(in.readByte());
                    case Frames.FAILED -> throw failed(in.readUTF());
                    default -> throw new IOException("frame");
                }
            }
        } catch (IOException e) {
            throw ended();
        }
        throw ended();
    }

    private PageNotRead failed(String cause) {
        end(Reason.CRASHED);
        var failure = new PageNotRead(Reason.CRASHED);
        failure.addSuppressed(new IOException(cause));
        return failure;
    }

    private PageNotRead ended() {
        process.destroyForcibly();
        var reason = end;
        end = reason == null ? Reason.CRASHED : reason;
        return new PageNotRead(reason == null ? Reason.CRASHED : reason);
    }

    @Override
    public void close() {
        end = Reason.CANCELLED;
        try {
            out.close();
            if (!process.waitFor(PATIENCE_AFTER_CLOSE)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
