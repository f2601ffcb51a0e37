package be.belgianid.cli;

import be.belgianid.sandbox.EmbeddedDatabase;
import be.belgianid.sandbox.RunningDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database of the product that runs here: the one that the environment names, else the one in the data folder. */
final class RunningRegistry {
    /** The exit code of commands that find no database. */
    static final int NO_DATABASE = 3;

    private RunningRegistry() {}

    static Optional<DataSource> find() throws IOException {
        var environment = System.getenv();
        var url = environment.getOrDefault("BELGIANID_DATABASE_URL", "");
        if (!url.isBlank()) {
            return Optional.of(new DriverManagerDataSource(
                    url,
                    environment.getOrDefault("BELGIANID_DATABASE_USER", "belgianid"),
                    environment.getOrDefault("BELGIANID_DATABASE_PASSWORD", "")));
        }
        return RunningDatabase.in(folder())
                .map(running -> new DriverManagerDataSource(running.url(), EmbeddedDatabase.USER, running.password()));
    }

    static Path data() {
        return Path.of(System.getenv().getOrDefault("BELGIANID_DATA", "data"));
    }

    static String missing() {
        return "No registry runs on " + folder() + ": start it with bin/belgianid start,"
                + " or name a database with BELGIANID_DATABASE_URL";
    }

    private static Path folder() {
        return data().resolve("db");
    }
}
