package be.belgianid.cli;

import be.belgianid.cli.PersonReader.Read;
import be.belgianid.identity.BulkLoader;
import be.belgianid.identity.PersonDetails;
import be.belgianid.identity.Rehearsal;
import be.belgianid.identity.matching.Decision;
import be.belgianid.identity.matching.Decision.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Identifies every person of one file among the people of another, in an empty registry that disappears afterwards. */
@Command(
        name = "match",
        description =
                "Loads people into an empty temporary registry and identifies every query; docs/command-line.md tells the formats.",
        mixinStandardHelpOptions = true)
final class Match implements Callable<Integer> {
    @Option(names = "--people", required = true, description = "CSV file of the people who are registered.")
    @SuppressWarnings("NullAway.Init")
    private Path people;

    @Option(names = "--queries", required = true, description = "CSV file of the people to identify.")
    @SuppressWarnings("NullAway.Init")
    private Path queries;

    @Option(names = "--out", required = true, description = "CSV file for the answers.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(names = "--buffer-pool", description = "Memory of the temporary database (default: ${DEFAULT-VALUE}).")
    private String bufferPool = "1G";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** The file's own keys of the people, in the order in which they were loaded. */
    private final List<String> ids = new ArrayList<>();

    @Override
    public Integer call() throws IOException, SQLException {
        try (var registry = TemporaryRegistry.open(bufferPool)) {
            var first = load(registry);
            var rehearsal = Rehearsal.over(registry.dataSource(), Clock.system(ZoneId.of("Europe/Brussels")));
            try (var csv = Csv.open(queries);
                    var answers = new PrintWriter(Files.newBufferedWriter(out, StandardCharsets.UTF_8))) {
                answers.print("query_id,verdict,person_id,score,candidate_ids,reasons,micros\n");
                var reader = new PersonReader(csv.header());
                for (var row = csv.next(); row != null; row = csv.next()) {
                    var query = reader.read(row);
                    complain(queries, row, query);
                    answers.print(answer(rehearsal, query, first));
                }
            }
        }
        return 0;
    }

    private long load(TemporaryRegistry registry) throws IOException {
        try (var csv = Csv.open(people)) {
            var loaded = BulkLoader.over(registry.dataSource()).load(new People(csv));
            spec.commandLine().getErr().printf(Locale.ROOT, "%d people loaded%n", loaded.count());
            spec.commandLine().getErr().flush();
            return loaded.first();
        }
    }

    private void complain(Path file, Csv.Row row, Read read) {
        for (var problem : read.problems()) {
            spec.commandLine().getErr().printf("%s:%d: %s%n", file.getFileName(), row.line(), problem);
        }
    }

    private String answer(Rehearsal rehearsal, Read query, long first) {
        var details = query.details();
        if (details == null) {
            return line(query.id(), "invalid", "", 0, List.of(), List.of("identity.reason.unreadable"), 0);
        }
        var start = System.nanoTime();
        var decision = rehearsal.answer(details);
        var micros = (System.nanoTime() - start) / 1000;
        var candidates = decision.verdict() == Verdict.IDENTIFIED || decision.verdict() == Verdict.OPERATOR
                ? candidates(decision, first)
                : List.<String>of();
        return line(
                query.id(),
                decision.verdict().name().toLowerCase(Locale.ROOT),
                decision.verdict() == Verdict.IDENTIFIED ? candidates.getFirst() : "",
                candidates.isEmpty() ? 0 : decision.candidates().getFirst().score(),
                candidates,
                decision.reasons(),
                micros);
    }

    private List<String> candidates(Decision decision, long first) {
        return decision.candidates().stream()
                .map(candidate -> ids.get((int) (candidate.person().id().value() - first)))
                .toList();
    }

    private static String line(
            String query,
            String verdict,
            String person,
            int score,
            List<String> candidates,
            List<String> reasons,
            long micros) {
        return String.join(
                        ",",
                        quoted(query),
                        verdict,
                        quoted(person),
                        String.valueOf(score),
                        quoted(String.join(" ", candidates)),
                        reasons.stream().collect(Collectors.joining(" ")),
                        String.valueOf(micros))
                + "\n";
    }

    private static String quoted(String value) {
        return value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + value.replace("\"", "\"\"") + '"'
                : value;
    }

    /** The good rows of the people's file. */
    private final class People implements Iterator<PersonDetails> {
        private final Csv csv;
        private final PersonReader reader;
        private @Nullable PersonDetails next;

        People(Csv csv) {
            this.csv = csv;
            reader = new PersonReader(csv.header());
            next = read();
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public PersonDetails next() {
            var person = next;
            if (person == null) {
                throw new NoSuchElementException();
            }
            next = read();
            return person;
        }

        private @Nullable PersonDetails read() {
            for (var row = csv.next(); row != null; row = csv.next()) {
                var person = reader.read(row);
                complain(people, row, person);
                if (person.details() != null) {
                    ids.add(person.id());
                    return person.details();
                }
            }
            return null;
        }
    }
}
