package be.belgianid.cli;

import be.belgianid.identity.PersonDetails;
import be.belgianid.identity.RegisterIntake;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Registers every person of a file in the registry of the product that runs here, each with a new number. */
@Command(
        name = "load-people",
        description =
                "Registers the people of a CSV file in the running registry's database; docs/command-line.md tells the format.",
        mixinStandardHelpOptions = true)
final class LoadPeople implements Callable<Integer> {
    private static final int TOGETHER = 500;

    @Parameters(paramLabel = "FILE.csv", description = "The people.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var dataSource = RunningRegistry.find();
        if (dataSource.isEmpty()) {
            spec.commandLine().getErr().println(RunningRegistry.missing());
            return RunningRegistry.NO_DATABASE;
        }
        return load(dataSource.get());
    }

    private int load(DataSource dataSource) throws IOException {
        if (!RegisterIntake.isReady(dataSource)) {
            spec.commandLine().getErr().println("The database has no registry yet: start BelgianID on it once");
            return RunningRegistry.NO_DATABASE;
        }
        spec.commandLine().getOut().printf(Locale.ROOT, "%d people registered%n", take(dataSource));
        spec.commandLine().getOut().flush();
        return 0;
    }

    private long take(DataSource dataSource) throws IOException {
        var intake = RegisterIntake.over(dataSource, Clock.system(ZoneId.of("Europe/Brussels")));
        var count = 0L;
        try (var csv = Csv.open(file)) {
            var reader = new PersonReader(csv.header());
            var some = new ArrayList<PersonDetails>();
            for (var row = csv.next(); row != null; row = csv.next()) {
                var person = reader.read(row);
                complain(row, person.problems());
                var details = person.details();
                if (details != null && RegisterIntake.accepts(details)) {
                    some.add(details);
                } else if (details != null) {
                    complain(row, List.of("birth_date: no number can be made for it"));
                }
                if (some.size() == TOGETHER) {
                    intake.take(some);
                    count += some.size();
                    some.clear();
                }
            }
            intake.take(some);
            return count + some.size();
        }
    }

    private void complain(Csv.Row row, List<String> problems) {
        for (var problem : problems) {
            spec.commandLine().getErr().printf(Locale.ROOT, "%s:%d: %s%n", file.getFileName(), row.line(), problem);
        }
    }
}
