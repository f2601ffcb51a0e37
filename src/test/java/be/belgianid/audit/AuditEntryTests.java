package be.belgianid.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AuditEntryTests {
    private static final byte[] START = new byte[ChainWalk.HASH_BYTES];

    @Test
    void theSealDependsOnEveryField() {
        var entry = entry("anna", "id-1");

        assertThat(entry.sealedAfter(START)).isEqualTo(entry("anna", "id-1").sealedAfter(START));
        assertThat(entry.sealedAfter(START)).isNotEqualTo(entry("anna", "id-2").sealedAfter(START));
    }

    @Test
    void movingALetterFromOneFieldToTheNextChangesTheSeal() {
        assertThat(entry("ab", "c").sealedAfter(START))
                .isNotEqualTo(entry("a", "bc").sealedAfter(START));
    }

    @Test
    void theSealDependsOnTheOneBefore() {
        var entry = entry("anna", "id-1");

        assertThat(entry.sealedAfter(entry.sealedAfter(START))).isNotEqualTo(entry.sealedAfter(START));
    }

    private static AuditEntry entry(String actor, String subject) {
        return new AuditEntry(
                1, Instant.parse("2026-01-02T03:04:05Z"), actor, "PERSON_READ", subject, "SYSTEM", "case", "found");
    }
}
