package be.belgianid.sandbox.people;

import be.belgianid.identity.Address;
import be.belgianid.identity.Country;
import be.belgianid.identity.DocumentType;
import be.belgianid.identity.IdentityDocument;
import be.belgianid.identity.Niss;
import be.belgianid.identity.PartialDate;
import be.belgianid.identity.PersonDetails;
import be.belgianid.identity.PersonName;
import be.belgianid.identity.Sex;
import be.belgianid.sandbox.tables.ResourceTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The people of the user guide and of the drawn documents, with the data that their stories need. */
final class KnownPeople {
    private KnownPeople() {}

    static List<FictitiousPerson> all() {
        return ResourceTable.rows(KnownPeople.class, "known.tsv")
                .map(KnownPeople::person)
                .toList();
    }

    private static FictitiousPerson person(Map<String, String> row) {
        return new FictitiousPerson(
                details(row),
                Niss.of(ResourceTable.cell(row, "niss")),
                Stream.ofNullable(row.get("former_niss")).map(Niss::of).toList(),
                ResourceTable.cell(row, "status").equals("DECEASED"));
    }

    private static PersonDetails details(Map<String, String> row) {
        return new PersonDetails(
                PersonName.of(ResourceTable.cell(row, "surname"), ResourceTable.cell(row, "given_names")),
                PartialDate.parse(ResourceTable.cell(row, "birth_date")),
                new Country(ResourceTable.cell(row, "birth_country")),
                row.get("birth_place"),
                Sex.valueOf(ResourceTable.cell(row, "sex")),
                List.of(new Country(ResourceTable.cell(row, "nationality"))),
                new Address(
                        Country.BELGIUM,
                        row.get("postal_code"),
                        row.get("locality"),
                        row.get("street"),
                        row.get("house_number"),
                        null),
                null,
                List.of(new IdentityDocument(
                        DocumentType.valueOf(ResourceTable.cell(row, "doc_type")),
                        new Country(ResourceTable.cell(row, "doc_issuer")),
                        ResourceTable.cell(row, "doc_number"),
                        null,
                        LocalDate.parse(ResourceTable.cell(row, "doc_until")))));
    }
}
