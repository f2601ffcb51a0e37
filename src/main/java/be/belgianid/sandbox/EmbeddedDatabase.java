package be.belgianid.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A MariaDB server of our own, living in one folder and answering on the loopback address only. */
public final class EmbeddedDatabase implements AutoCloseable {

    /** The account that the application uses; it may do everything on this server. */
    public static final String USER = "belgianid";

    private static final String SCHEMA = "belgianid";

    private final DatabaseServer server;
    private final FileChannel lock;
    private final boolean temporary;

    private EmbeddedDatabase(DatabaseServer server, FileChannel lock, boolean temporary) {
        this.server = server;
        this.lock = lock;
        this.temporary = temporary;
    }

    /**
     * Opens the database in a folder, which is filled when it is empty. A server that was left running there by a
     * program that was killed is stopped first.
     *
     * @param bufferPool memory for pages, in the server's notation: {@code 512M}
     */
    public static EmbeddedDatabase open(Path folder, String bufferPool) {
        return open(
                folder,
                List.of(
                        "--innodb-buffer-pool-size=" + bufferPool,
                        "--innodb-flush-log-at-trx-commit=1",
                        "--innodb-log-file-size=128M"),
                false);
    }

    /** An empty database that disappears when it is closed; made for speed, it does not survive a power cut. */
    public static EmbeddedDatabase temporary(String bufferPool) {
        try {
            Path folder = Files.createTempDirectory("belgianid-db");
            return open(
                    folder,
                    List.of(
                            "--innodb-buffer-pool-size=" + bufferPool,
                            "--innodb-flush-log-at-trx-commit=0",
                            "--innodb-doublewrite=0",
                            "--innodb-log-file-size=512M",
                            "--innodb-flush-method=nosync"),
                    true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedDatabase open(Path folder, List<String> options, boolean temporary) {
        FileChannel lock = lock(folder);
        try {
            return new EmbeddedDatabase(DatabaseServer.start(folder.toAbsolutePath(), options), lock, temporary);
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded database in " + folder + " does not start", e);
        }
    }

    /** The JDBC address of the application's schema. */
    public String url() {
        return url(SCHEMA);
    }

    public String password() {
        return server.password();
    }

    /** Creates one more empty schema on this server and answers its JDBC address. */
    public String createSchema(String name) {
        try (Connection connection = DriverManager.getConnection(url(), USER, password());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE `" + name + "`");
            return url(name);
        } catch (SQLException e) {
            throw new IllegalStateException("The schema cannot be created", e);
        }
    }

    /** Stops the server in good order. */
    @Override
    public void close() {
        server.stop();
        try {
            lock.close();
            if (temporary) {
                DatabaseInstallation.delete(server.folder());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String url(String schema) {
        return "jdbc:mariadb://127.0.0.1:" + server.port() + "/" + schema;
    }

    /** Held as long as this program lives; the operating system lets go of it even when the program is killed. */
    private static FileChannel lock(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    folder.resolve("belgianid.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw new IllegalStateException("Another BelgianID already uses the data folder "
                        + folder.toAbsolutePath() + ": stop it, or choose another one with BELGIANID_DATA");
            }
            return channel;
        } catch (OverlappingFileLockException e) {
            throw new IllegalStateException("This program has already opened the data folder " + folder, e);
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + folder + " cannot be used", e);
        }
    }
}
