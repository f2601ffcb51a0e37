package be.belgianid.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** One remembered act, as stored. */
record AuditEntry(
        long id,
        Instant at,
        String actor,
        String action,
        String subject,
        String legalBasis,
        String caseReference,
        String outcome) {
    static final String COLUMNS =
            "e.id, e.at, e.actor, e.action, e.subject, e.legal_basis, e.case_reference, e.outcome";

    /** The hash of this entry on top of the one sealed before it; every field is written with its length. */
    byte[] sealedAfter(byte[] previous) {
        var digest = sha256();
        digest.update(previous);
        for (var field :
                List.of(Long.toString(id), at.toString(), actor, action, subject, legalBasis, caseReference, outcome)) {
            var bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return digest.digest();
    }

    static AuditEntry map(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("legal_basis"),
                row.getString("case_reference"),
                row.getString("outcome"));
    }

    /** Instants are stored as UTC wall time, whatever the zone of the connection. */
    static LocalDateTime column(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
