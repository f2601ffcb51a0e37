package be.belgianid.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTests {

    @TempDir
    Path folder;

    @Test
    void keepsItsRowsFromOneStartToTheNext() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder, "64M")) {
            execute(database, "CREATE TABLE kept (word VARCHAR(20))");
            execute(database, "INSERT INTO kept VALUES ('blijft')");
        }

        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder, "64M")) {
            assertThat(words(database)).isEqualTo("blijft");
        }
    }

    @Test
    void replacesAServerThatAKilledProgramLeftBehind() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder, "64M")) {
            execute(database, "CREATE TABLE kept (word VARCHAR(20))");
            execute(database, "INSERT INTO kept VALUES ('blijft')");
        }
        ProcessHandle leftover =
                DatabaseServer.start(folder, List.of()).process().toHandle();

        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder, "64M")) {
            assertThat(leftover.isAlive()).isFalse();
            assertThat(words(database)).isEqualTo("blijft");
        }
    }

    @Test
    void beginsAnewAfterAnInstallationThatWasKilled() throws Exception {
        Path unfinished = Files.createDirectories(folder.resolve("installing42").resolve("mysql"));
        Files.writeString(unfinished.resolve("global_priv.frm"), "half");
        Files.writeString(folder.resolve("password"), "of a database that never was");

        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder, "64M")) {
            execute(database, "CREATE TABLE kept (word VARCHAR(20))");
            assertThat(folder).isDirectoryNotContaining("glob:**installing*");
        }
    }

    @Test
    void refusesAFolderThatIsInUse() {
        try (EmbeddedDatabase database = EmbeddedDatabase.open(folder, "64M")) {
            assertThat(database.url()).startsWith("jdbc:mariadb://127.0.0.1:");
            assertThatIllegalStateException().isThrownBy(() -> EmbeddedDatabase.open(folder, "64M"));
        }
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database)) {
            connection.createStatement().execute(sql);
        }
    }

    private static String words(EmbeddedDatabase database) throws SQLException {
        try (Connection connection = connect(database);
                ResultSet rows = connection.createStatement().executeQuery("SELECT word FROM kept")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), EmbeddedDatabase.USER, database.password());
    }
}
