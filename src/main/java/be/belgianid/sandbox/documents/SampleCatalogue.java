package be.belgianid.sandbox.documents;

import be.belgianid.identity.Country;
import be.belgianid.identity.DocumentType;
import be.belgianid.identity.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The documents of {@code samples.tsv}; their validity moves with the year so that the stories stay true. */
final class SampleCatalogue {
    private SampleCatalogue() {}

    static List<SampleDocument> on(LocalDate today) {
        return Table.rows("samples.tsv").map(row -> document(row, today)).toList();
    }

    private static SampleDocument document(Map<String, String> row, LocalDate today) {
        return new SampleDocument(
                cell(row, "slug"),
                Story.valueOf(cell(row, "story")),
                DocumentType.valueOf(cell(row, "type")),
                FileForm.valueOf(cell(row, "form")),
                new Country(cell(row, "birth_country")),
                printed(row, today));
    }

    private static PrintedData printed(Map<String, String> row, LocalDate today) {
        var until = LocalDate.parse(cell(row, "valid_until")).plusYears(today.getYear() - 2000L);
        return new PrintedData(
                State.of(cell(row, "state")),
                cell(row, "surname"),
                cell(row, "given_names"),
                row.getOrDefault("native_surname", ""),
                row.getOrDefault("native_given_names", ""),
                LocalDate.parse(cell(row, "birth_date")),
                cell(row, "birth_place"),
                Sex.valueOf(cell(row, "sex")),
                cell(row, "number"),
                row.getOrDefault("personal_number", ""),
                until.minusYears(Long.parseLong(cell(row, "years"))),
                until);
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
