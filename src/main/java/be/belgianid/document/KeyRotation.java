package be.belgianid.document;

import be.belgianid.document.seal.MasterKeys;
import be.belgianid.document.seal.WrappedKey;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Wraps every document's key with the present master key, while documents come and go. Each key is changed by itself:
 * an interrupted rotation is simply begun again.
 */
public final class KeyRotation {
    private static final int TOGETHER = 500;

    private final WrappedKeys wrapped;
    private final MasterKeys masterKeys;

    private KeyRotation(DataSource dataSource, MasterKeys masterKeys) {
        this.wrapped = new WrappedKeys(JdbcClient.create(dataSource));
        this.masterKeys = masterKeys;
    }

    /** For a database whose {@code document} tables exist. */
    public static KeyRotation over(DataSource dataSource, MasterKeys masterKeys) {
        return new KeyRotation(dataSource, masterKeys);
    }

    /** Whether the tables of documents are there. */
    public static boolean isReady(DataSource dataSource) {
        return !new JdbcTemplate(dataSource)
                .queryForList("SHOW TABLES LIKE 'document_secret'")
                .isEmpty();
    }

    /**
     * What was done.
     *
     * @param rewrapped keys that were wrapped anew
     * @param missing names of master keys that are needed and were not given
     */
    public record Outcome(long rewrapped, SortedSet<String> missing) {
        /** No key needs an older master key any more. */
        public boolean isComplete() {
            return missing.isEmpty();
        }
    }

    /** Goes over all keys until one round finds nothing more to do. */
    public Outcome run() {
        var missing = new TreeSet<String>();
        var all = 0L;
        var changed = 0L;
        do {
            missing.clear();
            changed = round(missing);
            all += changed;
        } while (changed > 0);
        return new Outcome(all, missing);
    }

    private long round(SortedSet<String> missing) {
        var changed = rewrap(wrapped.ofSecrets(masterKeys.current()), missing);
        var after = new DocumentId(new UUID(0, 0));
        for (var some = someAfter(after); !some.isEmpty(); some = someAfter(after)) {
            changed += rewrap(some, missing);
            after = DocumentId.of(some.getLast().owner());
        }
        return changed;
    }

    private List<WrappedKeys.Entry> someAfter(DocumentId after) {
        return wrapped.ofDocuments(masterKeys.current(), after, TOGETHER);
    }

    private long rewrap(List<WrappedKeys.Entry> entries, SortedSet<String> missing) {
        var changed = 0L;
        for (var entry : entries) {
            if (!masterKeys.canOpen(entry.key())) {
                missing.add(entry.key().masterKey());
            } else if (wrapped.replace(entry, anew(entry))) {
                changed++;
            }
        }
        return changed;
    }

    private WrappedKey anew(WrappedKeys.Entry entry) {
        return masterKeys.wrap(masterKeys.unwrap(entry.key(), entry.owner()), entry.owner());
    }
}
