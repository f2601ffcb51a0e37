package be.belgianid.sandbox.documents;

import be.belgianid.identity.Country;
import be.belgianid.identity.DocumentType;
import be.belgianid.identity.Sex;
import be.belgianid.sandbox.tables.ResourceTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The documents of {@code samples.tsv}; their validity moves with the year so that the stories stay true. */
final class SampleCatalogue {
    private SampleCatalogue() {}

    static List<SampleDocument> on(LocalDate today) {
        return ResourceTable.rows(SampleCatalogue.class, "samples.tsv")
                .map(row -> document(row, today))
                .toList();
    }

    private static SampleDocument document(Map<String, String> row, LocalDate today) {
        return new SampleDocument(
                ResourceTable.cell(row, "slug"),
                Story.valueOf(ResourceTable.cell(row, "story")),
                DocumentType.valueOf(ResourceTable.cell(row, "type")),
                FileForm.valueOf(ResourceTable.cell(row, "form")),
                new Country(ResourceTable.cell(row, "birth_country")),
                printed(row, today));
    }

    private static PrintedData printed(Map<String, String> row, LocalDate today) {
        var until = LocalDate.parse(ResourceTable.cell(row, "valid_until")).plusYears(today.getYear() - 2000L);
        return new PrintedData(
                State.of(ResourceTable.cell(row, "state")),
                ResourceTable.cell(row, "surname"),
                ResourceTable.cell(row, "given_names"),
                row.getOrDefault("native_surname", ""),
                row.getOrDefault("native_given_names", ""),
                LocalDate.parse(ResourceTable.cell(row, "birth_date")),
                ResourceTable.cell(row, "birth_place"),
                Sex.valueOf(ResourceTable.cell(row, "sex")),
                ResourceTable.cell(row, "number"),
                row.getOrDefault("personal_number", ""),
                until.minusYears(Long.parseLong(ResourceTable.cell(row, "years"))),
                until);
    }
}
