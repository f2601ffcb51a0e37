package be.belgianid.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fictitious people whose data suffice for a number. */
public final class TestPeople {
    private TestPeople() {}

    public static PersonDetails person(String surname, String givenNames, String birthDate) {
        return person(surname, givenNames, birthDate, Sex.FEMALE, null);
    }

    public static PersonDetails person(
            String surname, String givenNames, String birthDate, Sex sex, @Nullable String document) {
        var denmark = new Country("DK");
        return new PersonDetails(
                PersonName.of(surname, givenNames),
                PartialDate.parse(birthDate),
                denmark,
                "Odense",
                sex,
                List.of(denmark),
                null,
                null,
                document == null
                        ? List.of()
                        : List.of(new IdentityDocument(DocumentType.PASSPORT, denmark, document, null, null)));
    }

    static PersonDetails withoutPlace(PersonDetails person, @Nullable Address residence, @Nullable Address contact) {
        return new PersonDetails(
                person.name(),
                person.birthDate(),
                person.birthCountry(),
                null,
                person.sex(),
                person.nationalities(),
                residence,
                contact,
                person.documents());
    }

    static Address address(String country, @Nullable String locality) {
        return new Address(new Country(country), null, locality, null, null, null);
    }
}
