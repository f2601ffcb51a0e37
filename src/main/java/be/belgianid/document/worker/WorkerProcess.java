package be.belgianid.document.worker;

import be.belgianid.document.worker.PageNotRead.Reason;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** One worker process as the house sees it: does one job at a time, and is ended when it overstays its time. */
final class WorkerProcess implements AutoCloseable {
    private static final Duration START_WORK = Duration.ofSeconds(30);
    private static final Duration START_WALL_CLOCK = Duration.ofSeconds(60);
    private static final Duration PATIENCE_AFTER_CLOSE = Duration.ofSeconds(2);

    private final Process process;
    private final DataInputStream in;
    private final DataOutputStream out;
    private final WorkerClock clock;
    private volatile @Nullable Reason end;

    /** Asks for a job. */
    interface Question {
        void write(DataOutputStream out) throws IOException;
    }

    /** Understands what came of it. */
    interface Answer<T> {
        T read(DataInputStream in) throws IOException;
    }

    private WorkerProcess(Process process) {
        this.process = process;
        in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        clock = new WorkerClock(process.toHandle());
    }

    static WorkerProcess start(WorkerCommand command) throws IOException, PageNotRead {
        var builder = new ProcessBuilder(command.line()).redirectError(ProcessBuilder.Redirect.DISCARD);
        // The master key and other secrets are no business of a worker.
        builder.environment().keySet().removeIf(name -> name.startsWith("BELGIANID_"));
        // One arena for the models of all threads: each thread's own would keep what it once needed.
        builder.environment().put("MALLOC_ARENA_MAX", "1");
        var started = new WorkerProcess(builder.start());
        started.within(START_WORK, START_WALL_CLOCK, () -> {
            started.await(Frames.READY, percent -> {});
            return true;
        });
        return started;
    }

    boolean isAlive() {
        return process.isAlive() && end == null;
    }

    /** Has a job done within its time: so much work, and not longer than so by the clock on the wall. */
    <T> T ask(Question question, Answer<T> answer, Duration work, Duration wall, IntConsumer progress)
            throws PageNotRead {
        return within(work, wall, () -> {
            question.write(out);
            await(Frames.RESULT, progress);
            return answer.read(in);
        });
    }

    /** Ends the process at once; whoever waits for it learns why. */
    void end(Reason reason) {
        if (end == null) {
            end = reason;
        }
        process.destroyForcibly();
    }

    private interface Talk<T> {
        T hold() throws IOException, PageNotRead;
    }

    /** Nothing that is said to a worker or heard from it, nor the silence between, takes longer. */
    private <T> T within(Duration work, Duration wall, Talk<T> talk) throws PageNotRead {
        try (var _ = clock.watch(work, wall, () -> end(Reason.TOO_LONG))) {
            return talk.hold();
        } catch (IOException e) {
            throw ended();
        }
    }

    private void await(byte expected, IntConsumer progress) throws IOException, PageNotRead {
        for (var frame = in.readByte(); frame != expected; frame = in.readByte()) {
            switch (frame) {
                case Frames.PROGRESS -> progress.accept(in.readByte());
                case Frames.FAILED -> throw failed(in.readUTF());
                default -> throw new IOException("frame");
            }
        }
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
