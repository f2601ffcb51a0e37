package be.belgianid.cli.bench;

import be.belgianid.cli.bench.paper.PaperPress;
import be.belgianid.document.ocr.DocumentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Draws documents with known contents, spoils them, reads them and reports how well, beside a general engine. */
@Command(
        name = "read",
        description = "Draws documents with known contents and reports how they are read.",
        mixinStandardHelpOptions = true)
final class BenchRead implements Callable<Integer> {
    @Option(names = "--pages", description = "Pages to draw and read (default: ${DEFAULT-VALUE}).")
    private int pages = 960;

    @Option(names = "--seed", description = "Another seed, other pages (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--baseline-every",
            description =
                    "Every so many pages also with the general engine alone, 0 never (default: ${DEFAULT-VALUE}).")
    private int baselineEvery = 19;

    @Option(names = "--report", description = "Also write the report to this file.")
    private @Nullable Path report;

    @Option(names = "--mistakes", description = "Print so many wrong readings (default: ${DEFAULT-VALUE}).")
    private int mistakes;

    @Option(names = "--field-mistakes", description = "Print printed fields that were read otherwise, too.")
    private boolean fieldMistakes;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var today = LocalDate.now(Clock.system(ZoneId.of("Europe/Brussels")));
        var reader = new DocumentReader();
        try {
            reader.warmUp();
            var run = new ReadRun(today, reader, this::print, fieldMistakes ? this::print : mistake -> {});
            run.read(new PaperPress(seed, today), 0, pages, baselineEvery);
            var throughput = new ThroughputRun(today, new PaperPress(seed, today));
            var page = ReadReport.of(
                    run,
                    List.of(throughput.with(1), throughput.with(2)),
                    today,
                    "bin/belgianid bench read --pages %d --seed %d".formatted(pages, seed));
            spec.commandLine().getOut().print(page);
            spec.commandLine().getOut().flush();
            if (report != null) {
                Files.writeString(report, page);
            }
        } finally {
            reader.destroy();
        }
        return 0;
    }

    private final AtomicInteger printed = new AtomicInteger();

    private void print(String mistake) {
        if (printed.getAndIncrement() < mistakes) {
            spec.commandLine().getErr().println(mistake);
            spec.commandLine().getErr().flush();
        }
    }
}
