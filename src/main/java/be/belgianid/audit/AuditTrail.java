package be.belgianid.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The append-only memory of who saw or did what, and for which reason. */
@Service
public class AuditTrail {
    static final String SYSTEM = "system";

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Remembers an act in the caller's transaction, so that the act and its trace are kept or lost together.
     *
     * @param subject opaque reference of what was seen or changed (an id), never a name or a number
     * @param outcome short key of the result, such as {@code found}, {@code nobody} or {@code refused}
     */
    @Transactional
    public void record(AuditAction action, String subject, AccessReason reason, String outcome) {
        jdbc.sql("""
                        insert into audit_entry (at, actor, action, subject, legal_basis, case_reference, outcome)
                        values (:at, :actor, :action, :subject, :basis, :caseReference, :outcome)
                        """)
                .param("at", AuditEntry.column(clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .param("actor", actor())
                .param("action", action.name())
                .param("subject", subject)
                .param("basis", reason.basis().name())
                .param("caseReference", reason.caseReference())
                .param("outcome", outcome)
                .update();
    }

    private static String actor() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .map(Authentication::getName)
                .orElse(SYSTEM);
    }
}
