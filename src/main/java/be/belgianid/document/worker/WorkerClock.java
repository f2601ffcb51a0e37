package be.belgianid.document.worker;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Watches how long a worker takes. What counts is the time it has had on a core, so that a busy machine does not cost a
 * person a reading; the wall clock bounds what neither works nor answers.
 */
final class WorkerClock {
    private static final ScheduledExecutorService TICKS = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("document-reading-clock").factory());
    private static final long TICK_MILLIS = 50;

    private final ProcessHandle process;

    WorkerClock(ProcessHandle process) {
        this.process = process;
    }

    Watch watch(Duration worked, Duration wall, Runnable tooLong) {
        return new Watch(worked, wall, tooLong);
    }

    /** Runs until it is closed. */
    final class Watch implements AutoCloseable {
        private final long start = System.nanoTime();
        private final long workedAtStart = worked();
        private final ScheduledFuture<?> ticks;
        private volatile boolean open = true;

        private Watch(Duration worked, Duration wall, Runnable tooLong) {
            ticks = TICKS.scheduleWithFixedDelay(
                    () -> {
                        var overdue = System.nanoTime() - start > wall.toNanos();
                        if (open && (overdue || worked() - workedAtStart > worked.toNanos())) {
                            open = false;
                            tooLong.run();
                        }
                    },
                    TICK_MILLIS,
                    TICK_MILLIS,
                    TimeUnit.MILLISECONDS);
        }

        @Override
        public void close() {
            open = false;
            ticks.cancel(false);
        }
    }

    private long worked() {
        return process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
    }
}
