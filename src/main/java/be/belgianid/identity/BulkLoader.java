package be.belgianid.identity;

import be.belgianid.identity.matching.MatchKeys;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Records many people at once: a register's first load, or a file into a running registry. An empty registry is filled in one go, people
 * first, then all keys in their order; a registry in use is added to in batches.
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
        var empty = jdbc.queryForList("SELECT 1 FROM identity_person LIMIT 1").isEmpty();
        var next = jdbc.queryForObject("SELECT NEXT VALUE FOR identity_person_sequence", Long.class);
        var first = empty ? 1 : (next == null ? 0 : next) + ROOM;
        var count = 0L;
        while (people.hasNext()) {
            count += batch(people, first + count, empty ? Long.MAX_VALUE : BATCH);
        }
        if (empty && count > 0) {
            jdbc.execute("ANALYZE TABLE identity_person, identity_document, identity_match_key");
        }
        return new Loaded(first, count);
    }

    private long batch(Iterator<PersonDetails> people, long first, long most) {
        if (most != Long.MAX_VALUE) {
            reserve(first + most);
        }
        var count = 0L;
        try (var keys = new KeyFile()) {
            try (var persons = new LoadStream(dataSource, "identity_person", PersonRow.COLUMNS);
                    var documents = new LoadStream(dataSource, "identity_document", DocumentRow.COLUMNS)) {
                count = write(people, first, most, new Targets(persons, documents, keys));
            }
            reserve(first + count);
            try (var stream = new LoadStream(dataSource, "identity_match_key", "key_hash,person_id")) {
                keys.forEachSorted(stream::write);
            }
        }
        return count;
    }

    private void reserve(long id) {
        jdbc.queryForObject("SELECT SETVAL(identity_person_sequence, " + id + ")", Long.class);
    }

    /** Prepares slices in parallel and writes them in order. */
    private static long write(Iterator<PersonDetails> people, long first, long most, Targets targets) {
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

    private static List<PersonDetails> take(Iterator<PersonDetails> people, int most) {
        var slice = new ArrayList<PersonDetails>(most);
        while (people.hasNext() && slice.size() < most) {
            slice.add(people.next());
        }
        return slice;
    }

    /** The keys given: {@code first} to {@code first + count - 1}. */
    public record Loaded(long first, long count) {}

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
        static Slice of(long first, List<PersonDetails> people) {
            var persons = new LoadText();
            var documents = new LoadText();
            var keys = new long[people.size()][];
            for (var i = 0; i < people.size(); i++) {
                var id = new PersonId(first + i);
                var details = people.get(i);
                persons.row(PersonRow.values(id, details));
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
