package be.belgianid.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.belgianid.audit.AccessReason.LegalBasis;
import be.belgianid.audit.ChainVerdict.Broken;
import be.belgianid.audit.ChainVerdict.Intact;
import be.belgianid.audit.ChainVerdict.Reason;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationModuleTest
class AuditModuleTests {
    private static final AccessReason REASON = new AccessReason(LegalBasis.REGISTRY_SEARCH, "case-1");

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditChain chain;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void beginAnew() {
        jdbc.sql("delete from audit_seal").update();
        jdbc.sql("delete from audit_entry").update();
        jdbc.sql("update audit_chain set sequence = 0, hash = repeat(x'00', 32), settled_id = 0")
                .update();
    }

    @Test
    @WithMockUser("8f7d")
    void remembersWhoDidWhatAndWhy() {
        trail.record(AuditAction.PERSON_SEARCHED, "person-7", REASON, "nobody");

        assertThat(jdbc.sql("select actor, action, subject, legal_basis, case_reference, outcome from audit_entry")
                        .query()
                        .singleRow()
                        .values())
                .containsExactly("8f7d", "PERSON_SEARCHED", "person-7", "REGISTRY_SEARCH", "case-1", "nobody");
    }

    @Test
    void namesTheSystemWhereNobodyIsSignedIn() {
        trail.record(AuditAction.DOCUMENT_DESTROYED, "d", REASON, "done");

        assertThat(jdbc.sql("select actor from audit_entry").query(String.class).single())
                .isEqualTo(AuditTrail.SYSTEM);
    }

    @Test
    void anActThatIsRolledBackLeavesNoTrace() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    trail.record(AuditAction.PERSON_READ, "p", REASON, "found");
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(chain.seal()).isZero();
    }

    @Test
    void sealsEachEntryOnce() {
        remember(3);

        assertThat(chain.seal()).isEqualTo(3);
        assertThat(chain.seal()).isZero();
        assertThat(chain.verify()).isEqualTo(new Intact(3));
    }

    @Test
    void anEntryCommittedAfterItsYoungerSiblingIsSealedToo() {
        transaction.executeWithoutResult(_ -> {
            trail.record(AuditAction.PERSON_READ, "slow", REASON, "found");
            inOtherThread(() -> {
                remember(1);
                return true;
            });
            assertThat(inOtherThread(chain::seal)).isEqualTo(1);
        });

        assertThat(chain.seal()).isEqualTo(1);
        assertThat(chain.verify()).isEqualTo(new Intact(2));
    }

    @Test
    void writersDoNotWaitForTheSealer() {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("select * from audit_chain where id = 1 for update")
                    .query()
                    .singleRow();

            assertThat(inOtherThread(() -> {
                        remember(1);
                        return "written";
                    }))
                    .isEqualTo("written");
        });
    }

    @Test
    void parallelSealersMakeOneChain() throws Exception {
        remember(200);

        try (var sealers = Executors.newVirtualThreadPerTaskExecutor()) {
            sealers.invokeAll(IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(_ -> chain::seal)
                    .toList());
        }

        assertThat(chain.verify()).isEqualTo(new Intact(200));
    }

    @Test
    void noticesAChangedEntry() {
        remember(3);
        chain.seal();
        jdbc.sql("update audit_entry set actor = 'somebody else' where subject = 'p2'")
                .update();

        assertThat(chain.verify()).isEqualTo(new Broken(2, Reason.ENTRY_CHANGED));
    }

    @Test
    void noticesARemovedEntry() {
        remember(3);
        chain.seal();
        jdbc.sql("delete from audit_entry where subject = 'p1'").update();

        assertThat(chain.verify()).isEqualTo(new Broken(1, Reason.ENTRY_MISSING));
    }

    @Test
    void noticesThatTheEndWasCutOff() {
        remember(3);
        chain.seal();
        jdbc.sql("delete from audit_seal where sequence = 3").update();

        assertThat(chain.verify()).isEqualTo(new Broken(3, Reason.SEAL_MISSING));
    }

    private void remember(int acts) {
        for (int i = 1; i <= acts; i++) {
            trail.record(AuditAction.PERSON_READ, "p" + i, REASON, "found");
        }
    }

    private static <T> T inOtherThread(Callable<T> work) {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            return executor.submit(work).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
