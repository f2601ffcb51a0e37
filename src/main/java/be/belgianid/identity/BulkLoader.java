package be.belgianid.identity;

import be.belgianid.identity.matching.MatchKeys;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Records many people at once: a register's first load, or a file into a running registry. An empty registry is filled in one go, and
 * nobody is there before everything is; a registry in use is added to in batches.
 */
public final class BulkLoader {
    private static final int SLICE = 2_000;
    private static final int BATCH = 100_000;

    /** Room for those who register one by one while the load begins. */
    private static final int ROOM = 1_000;

    private final DataSource dataSource;
    private final JdbcTemplate jdbc;

    private BulkLoader(DataSource dataSource) {
        this.dataSource = dataSource;
        jdbc = new JdbcTemplate(dataSource);
    }

    /** A loader for a database whose {@code identity} tables exist; server and driver must allow {@code LOAD DATA LOCAL}. */
    public static BulkLoader over(DataSource dataSource) {
        return new BulkLoader(dataSource);
    }

    /** Records the people under consecutive keys, in the order given. */
    public Loaded load(Iterator<PersonDetails> people) {
        return load(new Mapped(people), loaded -> {});
    }

    /** @param beforehand records what belongs to the people of a batch, just before they appear */
    Loaded load(Iterator<Entry> people, Consumer<Loaded> beforehand) {
        var empty = jdbc.queryForList("SELECT 1 FROM identity_person LIMIT 1").isEmpty();
        var next = jdbc.queryForObject("SELECT NEXT VALUE FOR identity_person_sequence", Long.class);
        if (empty) {
            clear();
            var loaded = batch(people, 1, Long.MAX_VALUE, beforehand, PackedKeys::write);
            jdbc.execute("ANALYZE TABLE identity_person, identity_document, identity_match_block");
            return loaded;
        }
        var first = (next == null ? 0 : next) + ROOM;
        var count = 0L;
        while (people.hasNext()) {
            reserve(first + count + BATCH);
            count += batch(people, first + count, BATCH, beforehand, BulkLoader::writeRows)
                    .count();
        }
        return new Loaded(first, count);
    }

    /** What an interrupted load has left, in which nobody stands yet. */
    private void clear() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            for (var table :
                    List.of("identity_number", "identity_document", "identity_match_key", "identity_match_block")) {
                statement.execute("TRUNCATE TABLE " + table);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("identity.load.failed", failure);
        }
    }

    private Loaded batch(
            Iterator<Entry> people, long first, long most, Consumer<Loaded> beforehand, KeyWriting writing) {
        try (var keys = new KeyFile();
                var persons = new LoadStream(dataSource, "identity_person", PersonRow.COLUMNS)) {
            var loaded = new Loaded(first, write(people, first, most, persons, keys));
            persons.end();
            reserve(first + loaded.count());
            writing.write(dataSource, keys);
            beforehand.accept(loaded);
            persons.commit();
            return loaded;
        }
    }

    private long write(Iterator<Entry> people, long first, long most, LoadStream persons, KeyFile keys) {
        try (var documents = new LoadStream(dataSource, "identity_document", DocumentRow.COLUMNS)) {
            var count = write(people, first, most, new Targets(persons, documents, keys));
            documents.end();
            documents.commit();
            return count;
        }
    }

    private static void writeRows(DataSource dataSource, KeyFile keys) {
        try (var stream = new LoadStream(dataSource, "identity_match_key", "key_hash,person_id")) {
            keys.forEachSorted(pairs -> {
                var text = new DecimalText(pairs.length * 15);
                for (var i = 0; i < pairs.length; i += 2) {
                    text.number(pairs[i]).letter('\t').number(pairs[i + 1]).letter('\n');
                }
                stream.write(text.toBytes());
            });
            stream.end();
            stream.commit();
        }
    }

    private void reserve(long id) {
        jdbc.queryForObject("SELECT SETVAL(identity_person_sequence, " + id + ")", Long.class);
    }

    /** Prepares slices in parallel and writes them in order. */
    private static long write(Iterator<Entry> people, long first, long most, Targets targets) {
        var count = 0L;
        Queue<Future<Slice>> underWay = new ArrayDeque<>();
        var workers = Math.max(1, Runtime.getRuntime().availableProcessors());
        try (ExecutorService executor = Executors.newFixedThreadPool(workers)) {
            while (people.hasNext() && count < most) {
                var slice = take(people, (int) Math.min(SLICE, most - count));
                var start = first + count;
                underWay.add(executor.submit(() -> Slice.of(start, slice)));
                count += slice.size();
                if (underWay.size() > 2 * workers) {
                    targets.write(result(underWay.remove()));
                }
            }
            while (!underWay.isEmpty()) {
                targets.write(result(underWay.remove()));
            }
        }
        return count;
    }

    private static Slice result(Future<Slice> future) {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("identity.load.interrupted", interrupted);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("identity.load.failed", failure);
        }
    }

    private static List<Entry> take(Iterator<Entry> people, int most) {
        var slice = new ArrayList<Entry>(most);
        while (people.hasNext() && slice.size() < most) {
            slice.add(people.next());
        }
        return slice;
    }

    /** The keys given: {@code first} to {@code first + count - 1}. */
    public record Loaded(long first, long count) {}

    /** Somebody to record. */
    record Entry(PersonDetails details, PersonStatus status) {}

    /** How the keys of a batch are written. */
    @FunctionalInterface
    private interface KeyWriting {
        void write(DataSource dataSource, KeyFile keys);
    }

    private record Mapped(Iterator<PersonDetails> people) implements Iterator<Entry> {
        @Override
        public boolean hasNext() {
            return people.hasNext();
        }

        @Override
        public Entry next() {
            return new Entry(people.next(), PersonStatus.ACTIVE);
        }
    }

    private record Targets(LoadStream persons, LoadStream documents, KeyFile keys) {
        void write(Slice slice) {
            persons.write(slice.persons);
            documents.write(slice.documents);
            for (var i = 0; i < slice.keys.length; i++) {
                for (var key : slice.keys[i]) {
                    keys.add(key, slice.first + i);
                }
            }
        }
    }

    /** Some people, ready to be written. */
    private record Slice(long first, byte[] persons, byte[] documents, long[][] keys) {
        static Slice of(long first, List<Entry> people) {
            var persons = new LoadText();
            var documents = new LoadText();
            var keys = new long[people.size()][];
            for (var i = 0; i < people.size(); i++) {
                var id = new PersonId(first + i);
                var details = people.get(i).details();
                persons.row(PersonRow.values(id, details, people.get(i).status()));
                for (var position = 0; position < details.documents().size(); position++) {
                    documents.row(
                            DocumentRow.values(id, position, details.documents().get(position)));
                }
                keys[i] = MatchKeys.of(details);
            }
            return new Slice(first, persons.toBytes(), documents.toBytes(), keys);
        }
    }
}
