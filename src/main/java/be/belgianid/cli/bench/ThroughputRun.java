package be.belgianid.cli.bench;

import be.belgianid.cli.bench.paper.PaperPress;
import be.belgianid.document.worker.PageNotRead;
import be.belgianid.document.worker.ReadingProcesses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Reads pages through the worker processes, as the house does: how many a minute, and how much memory that takes. */
final class ThroughputRun {
    private static final int LOOKED_AT = 24;
    private static final int STRIDE = 37;

    private final LocalDate today;
    private final List<byte[]> pages = new ArrayList<>();

    ThroughputRun(LocalDate today, PaperPress press) {
        this.today = today;
        for (var i = 0; i < LOOKED_AT; i++) {
            pages.add(press.good(i * STRIDE).jpeg());
        }
    }

    /**
     * What some workers managed.
     *
     * @param cores processor time of the workers divided by the time that passed: how much of the machine they were given
     * @param megabytes the most memory that the workers held at once, heap and native, 0 where the system does not tell
     */
    record Throughput(int workers, double pagesPerMinute, double cores, int unread, long megabytes) {}

    Throughput with(int workers) throws IOException, InterruptedException {
        var processes = new ReadingProcesses();
        var unread = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(workers)) {
            var tasks = Stream.iterate(0, i -> i + 1)
                    .limit(workers)
                    .<Callable<Void>>map(worker -> () -> {
                        for (var i = worker; i < pages.size(); i += workers) {
                            read(processes, pages.get(i), unread);
                        }
                        return null;
                    })
                    .toList();
            // Once to warm up, once to be measured.
            finish(threads.invokeAll(tasks));
            unread.set(0);
            var worked = worked();
            var start = System.nanoTime();
            finish(threads.invokeAll(tasks));
            var seconds = (System.nanoTime() - start) / 1e9;
            var cores = (worked() - worked) / seconds;
            return new Throughput(workers, 60 * pages.size() / seconds, cores, unread.get(), megabytes());
        } finally {
            processes.destroy();
        }
    }

    private void read(ReadingProcesses processes, byte[] page, AtomicInteger unread) {
        try {
            processes.read(new Object(), page, today, percent -> {});
        } catch (PageNotRead e) {
            unread.incrementAndGet();
        }
    }

    private static void finish(List<java.util.concurrent.Future<Void>> futures) throws InterruptedException {
        for (var future : futures) {
            try {
                future.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Seconds of a core that the workers have had. */
    private static double worked() {
        return workers()
                .flatMap(worker -> worker.info().totalCpuDuration().stream())
                .mapToDouble(time -> time.toMillis() / 1000.0)
                .sum();
    }

    private static Stream<ProcessHandle> workers() {
        return ProcessHandle.current().children();
    }

    private static long megabytes() throws IOException {
        var kilobytes = 0L;
        for (var worker : workers().toList()) {
            var status = Path.of("/proc", Long.toString(worker.pid()), "status");
            if (Files.exists(status)) {
                kilobytes += Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum();
            }
        }
        return kilobytes / 1024;
    }
}
