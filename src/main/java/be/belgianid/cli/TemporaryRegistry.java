package be.belgianid.cli;

import be.belgianid.sandbox.EmbeddedDatabase;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.mariadb.jdbc.MariaDbPoolDataSource;
import org.slf4j.LoggerFactory;

/** An empty registry on a database of its own that disappears when it is closed. */
public final class TemporaryRegistry implements AutoCloseable {
    private final EmbeddedDatabase database;
    private final MariaDbPoolDataSource dataSource;

    /** Stops the server when the command is interrupted. */
    private final Thread interruption;

    private TemporaryRegistry(EmbeddedDatabase database, MariaDbPoolDataSource dataSource) {
        this.database = database;
        this.dataSource = dataSource;
        interruption = Thread.ofPlatform().unstarted(database::close);
        Runtime.getRuntime().addShutdownHook(interruption);
    }

    /** @param bufferPool memory for the database's pages, as the server writes it: {@code 512M} */
    public static TemporaryRegistry open(String bufferPool) throws SQLException {
        if (LoggerFactory.getLogger("org.flywaydb") instanceof Logger logger) {
            logger.setLevel(Level.ERROR);
        }
        var database = EmbeddedDatabase.temporary(bufferPool);
        var dataSource = new MariaDbPoolDataSource(database.url()
                + "?user=" + EmbeddedDatabase.USER + "&password=" + database.password()
                + "&allowLocalInfile=true&maxPoolSize=8");
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration/identity")
                .table("flyway_identity")
                .load()
                .migrate();
        return new TemporaryRegistry(database, dataSource);
    }

    public DataSource dataSource() {
        return dataSource;
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(interruption);
        dataSource.close();
        database.close();
    }
}
