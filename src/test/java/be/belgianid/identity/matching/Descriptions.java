package be.belgianid.identity.matching;

import be.belgianid.identity.Address;
import be.belgianid.identity.Country;
import be.belgianid.identity.DocumentType;
import be.belgianid.identity.IdentityDocument;
import be.belgianid.identity.PartialDate;
import be.belgianid.identity.PersonDetails;
import be.belgianid.identity.PersonId;
import be.belgianid.identity.PersonName;
import be.belgianid.identity.PersonStatus;
import be.belgianid.identity.Sex;
import java.util.List;

/** Made-up descriptions of people; every part can be replaced by another. */
record Descriptions(PersonDetails details) {
    static Descriptions of(String surname, String given) {
        return new Descriptions(new PersonDetails(
                PersonName.of(surname, given),
                PartialDate.parse("1987-05-24"),
                Country.BELGIUM,
                "Gent",
                Sex.UNKNOWN,
                List.of(Country.BELGIUM),
                null,
                null,
                List.of()));
    }

    Descriptions born(String date) {
        return with(
                PartialDate.parse(date), details.birthPlace(), details.sex(), details.residence(), details.documents());
    }

    Descriptions at(String place) {
        return with(details.birthDate(), place, details.sex(), details.residence(), details.documents());
    }

    Descriptions sex(Sex sex) {
        return with(details.birthDate(), details.birthPlace(), sex, details.residence(), details.documents());
    }

    Descriptions living(String postalCode, String street, String number) {
        var home = new Address(Country.BELGIUM, postalCode, null, street, number, null);
        return with(details.birthDate(), details.birthPlace(), details.sex(), home, details.documents());
    }

    Descriptions document(String number) {
        var document = new IdentityDocument(DocumentType.PASSPORT, Country.BELGIUM, number, null, null);
        return with(details.birthDate(), details.birthPlace(), details.sex(), details.residence(), List.of(document));
    }

    Descriptions national(String country) {
        return new Descriptions(new PersonDetails(
                details.name(),
                details.birthDate(),
                new Country(country),
                details.birthPlace(),
                details.sex(),
                List.of(new Country(country)),
                details.residence(),
                null,
                details.documents()));
    }

    Known known(long id) {
        return new Known(new PersonId(id), details, PersonStatus.ACTIVE);
    }

    private Descriptions with(PartialDate date, String place, Sex sex, Address home, List<IdentityDocument> documents) {
        return new Descriptions(new PersonDetails(
                details.name(),
                date,
                details.birthCountry(),
                place,
                sex,
                details.nationalities(),
                home,
                null,
                documents));
    }
}
