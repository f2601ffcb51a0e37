package be.belgianid.identity;

import java.util.Iterator;
import javax.sql.DataSource;

/** Records many people at once: a register's first load, or a file into a running registry. */
public final class BulkLoader {
    private BulkLoader(DataSource dataSource) {}

    /** A loader for a database whose {@code identity} tables exist; the driver must allow {@code LOAD DATA LOCAL}. */
    public static BulkLoader over(DataSource dataSource) {
        return new BulkLoader(dataSource);
    }

    /** Records the people under consecutive keys, in the order given. */
    public Loaded load(Iterator<PersonDetails> people) {
        throw new UnsupportedOperationException();
    }

    /** The keys given: {@code first} to {@code first + count - 1}. */
    public record Loaded(long first, long count) {}
}
