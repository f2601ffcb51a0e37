package be.belgianid.audit;

import be.belgianid.audit.ChainVerdict.Broken;
import be.belgianid.audit.ChainVerdict.Intact;
import be.belgianid.audit.ChainVerdict.Reason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One walk along the seals, from the first to the last. */
class ChainWalk {
    static final int HASH_BYTES = 32;

    private byte[] hash = new byte[HASH_BYTES];
    private long sequence;
    private @Nullable Broken broken;

    void step(ResultSet row) throws SQLException {
        if (broken != null) {
            return;
        }
        long expected = sequence + 1;
        long found = row.getLong("sequence");
        if (found != expected) {
            broken = new Broken(expected, Reason.SEAL_MISSING);
        } else if (row.getObject("id") == null) {
            broken = new Broken(expected, Reason.ENTRY_MISSING);
        } else {
            hash = AuditEntry.map(row, 0).sealedAfter(hash);
            sequence = found;
            if (!Arrays.equals(hash, row.getBytes("hash"))) {
                broken = new Broken(expected, Reason.ENTRY_CHANGED);
            }
        }
    }

    ChainVerdict verdict(long lastSequence, byte[] lastHash) {
        if (broken != null) {
            return broken;
        }
        return sequence == lastSequence && Arrays.equals(hash, lastHash)
                ? new Intact(sequence)
                : new Broken(sequence + 1, Reason.SEAL_MISSING);
    }
}
