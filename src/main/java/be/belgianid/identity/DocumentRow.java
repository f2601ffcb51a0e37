package be.belgianid.identity;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How an identity document lies in {@code identity_document}: the columns in order, and back. */
final class DocumentRow {
    static final String COLUMNS = "person_id,position,type,issuer,number,valid_from,valid_until";
    static final int COUNT = COLUMNS.split(",").length;

    private DocumentRow() {}

    static @Nullable Object[] values(PersonId id, int position, IdentityDocument document) {
        return new @Nullable Object[] {
            id.value(),
            position,
            document.type().name(),
            document.issuer().code(),
            PersonRow.cut(document.number(), 40),
            document.validFrom(),
            document.validUntil()
        };
    }

    static IdentityDocument document(ResultSet row) throws SQLException {
        var from = row.getDate("valid_from");
        var until = row.getDate("valid_until");
        return new IdentityDocument(
                DocumentType.valueOf(row.getString("type")),
                new Country(row.getString("issuer")),
                row.getString("number"),
                date(from),
                date(until));
    }

    private static @Nullable LocalDate date(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
