package be.belgianid.audit;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals remembered acts into a chain of hashes, so that a changed or missing entry is noticed.
 *
 * <p>Sealing runs apart from the acts, in its own transaction: see docs/decisions/0005-audit-chain.md.
 */
@Service
class AuditChain {
    private static final Logger log = LoggerFactory.getLogger(AuditChain.class);
    private static final int BATCH = 1_000;
    /** No transaction of ours lives this long: an older entry that is committed at all was visible before. */
    private static final Duration SETTLED = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditChain(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Seals what is not sealed yet, at most one batch; only one node does so at a time. */
    @Transactional
    public int seal() {
        var end = jdbc.sql("select sequence, hash, settled_id from audit_chain where id = 1 for update")
                .query((row, _) -> new End(row.getLong(1), row.getBytes(2), row.getLong(3)))
                .single();
        var entries = unsealed(end.settledId());
        var sequence = end.sequence();
        var hash = end.hash();
        for (var entry : entries) {
            hash = entry.sealedAfter(hash);
            sequence++;
            jdbc.sql("insert into audit_seal (sequence, entry_id, hash) values (?, ?, ?)")
                    .params(sequence, entry.id(), hash)
                    .update();
        }
        var settled = entries.size() < BATCH ? settledId(end.settledId()) : end.settledId();
        if (!entries.isEmpty() || settled != end.settledId()) {
            jdbc.sql("update audit_chain set sequence = ?, hash = ?, settled_id = ? where id = 1")
                    .params(sequence, hash, settled)
                    .update();
        }
        return entries.size();
    }

    /** Walks the whole chain and tells the first place where it does not hold. */
    @Transactional(readOnly = true)
    public ChainVerdict verify() {
        var walk = new ChainWalk();
        jdbc.sql("select s.sequence, s.hash, " + AuditEntry.COLUMNS
                        + " from audit_seal s left join audit_entry e on e.id = s.entry_id order by s.sequence")
                .withFetchSize(BATCH)
                .query(walk::step);
        var end = jdbc.sql("select sequence, hash from audit_chain where id = 1")
                .query((row, _) -> new End(row.getLong(1), row.getBytes(2), 0))
                .single();
        var verdict = walk.verdict(end.sequence(), end.hash());
        if (verdict instanceof ChainVerdict.Broken broken) {
            log.error("the audit chain is broken at {}: {}", broken.sequence(), broken.reason());
        }
        return verdict;
    }

    private List<AuditEntry> unsealed(long settledId) {
        return jdbc.sql("select " + AuditEntry.COLUMNS
                        + " from audit_entry e left join audit_seal s on s.entry_id = e.id"
                        + " where e.id > ? and s.entry_id is null order by e.id limit " + BATCH)
                .param(settledId)
                .query(AuditEntry::map)
                .list();
    }

    private long settledId(long before) {
        return jdbc.sql("select coalesce(max(id), 0) from audit_entry where id > ? and at < ?")
                .params(before, AuditEntry.column(clock.instant().minus(SETTLED)))
                .query(Long.class)
                .optional()
                .map(found -> Math.max(found, before))
                .orElse(before);
    }

    private record End(long sequence, byte[] hash, long settledId) {}
}
