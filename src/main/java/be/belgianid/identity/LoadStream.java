package be.belgianid.identity;

import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** One {@code LOAD DATA} under way: what is written here goes straight into the table, and counts once it is committed. */
final class LoadStream implements AutoCloseable {
    private static final byte[] END = {};
    private static final byte[] COMMIT = {};
    private static final byte[] ROLLBACK = {};

    private final BlockingQueue<byte[]> pieces = new ArrayBlockingQueue<>(8);
    private final CompletableFuture<Void> loading;
    private boolean ended;

    LoadStream(DataSource dataSource, String table, String columns) {
        loading = CompletableFuture.runAsync(
                () -> load(dataSource, table, columns),
                task -> Thread.ofPlatform().name("load-" + table).start(task));
    }

    void write(byte[] piece) {
        if (piece.length == 0) {
            return;
        }
        put(piece);
    }

    /** Says that all is written: the server waits half a minute at most for the next piece. */
    void end() {
        put(END);
        ended = true;
    }

    /** Waits until the rows of an ended stream are committed. */
    void commit() {
        put(COMMIT);
        try {
            loading.join();
        } catch (CompletionException failure) {
            throw new IllegalStateException("identity.load.failed", failure);
        }
    }

    /** Takes everything back that was not committed. */
    @Override
    public void close() {
        if (!loading.isDone()) {
            if (!ended) {
                put(END);
            }
            put(ROLLBACK);
            loading.exceptionally(failure -> null).join();
        }
    }

    private void put(byte[] piece) {
        try {
            while (!pieces.offer(piece, 1, TimeUnit.SECONDS)) {
                if (loading.isDone()) {
                    loading.join();
                    throw new IllegalStateException("identity.load.failed");
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("identity.load.interrupted", interrupted);
        }
    }

    private void load(DataSource dataSource, String table, String columns) {
        try (var connection = dataSource.getConnection()) {
            try {
                load(connection, table, columns);
            } catch (SQLException | InterruptedException | RuntimeException failure) {
                connection.abort(Runnable::run);
                throw failure;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("identity.load.failed", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("identity.load.interrupted", interrupted);
        }
    }

    private void load(Connection connection, String table, String columns) throws SQLException, InterruptedException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            // An empty table is then filled by sorting, without a log of every row.
            statement.execute("SET unique_checks = 0, foreign_key_checks = 0");
            statement.unwrap(org.mariadb.jdbc.Statement.class).setLocalInfileInputStream(new PieceStream());
            statement.execute(
                    "LOAD DATA LOCAL INFILE 'stream' INTO TABLE " + table + " CHARACTER SET binary (" + columns + ")");
            if (pieces.take() == COMMIT) {
                connection.commit();
            } else {
                connection.rollback();
            }
            statement.execute("SET unique_checks = 1, foreign_key_checks = 1");
        }
        connection.setAutoCommit(true);
    }

    /** The pieces one after another. */
    private final class PieceStream extends InputStream {
        private byte[] piece = {};
        private int position;
        private boolean ended;

        @Override
        public int read() {
            return fill() ? piece[position++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (!fill()) {
                return -1;
            }
            var count = Math.min(length, piece.length - position);
            System.arraycopy(piece, position, target, offset, count);
            position += count;
            return count;
        }

        private boolean fill() {
            while (!ended && position == piece.length) {
                try {
                    piece = pieces.take();
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("identity.load.interrupted", interrupted);
                }
                position = 0;
                ended = piece.length == 0;
            }
            return !ended;
        }
    }
}
