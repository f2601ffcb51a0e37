package be.belgianid.cli.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes people and questions with known answers, and reports how the matcher answers them, beside two plain baselines. */
@Command(
        name = "match",
        description = "Makes people and questions with known answers and reports how they are answered.",
        mixinStandardHelpOptions = true)
final class BenchMatch implements Callable<Integer> {
    @Option(names = "--people", split = ",", description = "Sizes of the registry (default: ${DEFAULT-VALUE}).")
    private List<Long> people = List.of(10_000L, 100_000L, 1_000_000L);

    @Option(names = "--seed", description = "Another seed, other people and questions (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--questions", description = "Questions a size (default: ${DEFAULT-VALUE}).")
    private int questions = 20_000;

    @Option(
            names = "--baseline-questions",
            description = "Questions to the slow baseline at most (default: ${DEFAULT-VALUE}).")
    private int baselineQuestions = 1_000;

    @Option(names = "--buffer-pool", description = "Memory of the database (default: ${DEFAULT-VALUE}).")
    private String bufferPool = "2G";

    @Option(names = "--report", description = "Also write the report to this file.")
    private @Nullable Path report;

    @Option(
            names = "--mistakes",
            description = "Print so many wrong answers, to learn from them (default: ${DEFAULT-VALUE}).")
    private int mistakes;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws SQLException, IOException {
        var progress = spec.commandLine().getErr();
        var measurements = new ArrayList<Measurement>();
        for (var size : people) {
            measurements.add(
                    Measurement.of(size, seed, questions, baselineQuestions, bufferPool, progress, printer(progress)));
        }
        var page = BenchReport.of(head(), measurements);
        spec.commandLine().getOut().print(page);
        spec.commandLine().getOut().flush();
        if (report != null) {
            Files.writeString(report, page);
        }
        return 0;
    }

    private BiConsumer<Question, Answer> printer(PrintWriter progress) {
        var printed = new AtomicInteger();
        return (question, answer) -> {
            if (printed.getAndIncrement() < mistakes) {
                progress.println(Mistake.describe(question, answer, new MadePeople(seed)));
                progress.flush();
            }
        };
    }

    private String head() {
        var sizes = people.stream().map(String::valueOf).toList();
        return """
                # Matching: what is answered at once, rightly, and how fast

                Measured on %s on a machine with %d cores and %d MB for the program, %s for the database, by

                    bin/belgianid bench match --people %s --seed %d --questions %d

                The people and the slips are made by the bench's own lists, which the matcher never sees. Half of the questions are
                about registered people, half about strangers; of the strangers 41 %% resemble a registered person on purpose.

                """.formatted(
                        LocalDate.now(Clock.system(ZoneId.of("Europe/Brussels"))),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.getRuntime().maxMemory() >> 20,
                        bufferPool,
                        String.join(",", sizes),
                        seed,
                        questions);
    }
}
