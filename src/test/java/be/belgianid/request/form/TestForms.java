package be.belgianid.request.form;

import be.belgianid.document.DocumentId;
import be.belgianid.identity.Country;
import be.belgianid.identity.DocumentType;
import be.belgianid.identity.Sex;
import java.util.Map;
import java.util.Set;

/** Forms of fictitious people. */
public final class TestForms {
    private TestForms() {}

    /** A form without problems on any day from 2021 to 2031. */
    public static RequestForm complete() {
        return new RequestForm(
                new DocumentPart(
                        DocumentId.random(),
                        DocumentType.PASSPORT,
                        new Country("DK"),
                        "X1234567",
                        new DateParts("1", "2", "2020"),
                        new DateParts("1", "2", "2032"),
                        false),
                new PersonPart(
                        "Sørensen",
                        "Maja",
                        "Lærke",
                        "",
                        new DateParts("9", "5", "1999"),
                        new Country("DK"),
                        "Aarhus",
                        new Country("DK"),
                        Sex.FEMALE),
                new ResidencePart(new Country("DK"), "8000", "Aarhus", "Vestergade", "12", ""),
                ContactPart.EMPTY,
                new SendingPart("", "antoine@demo.example"),
                Map.of());
    }

    /** A complete form of somebody who lives abroad and is reached in Belgium, with one text as typed. */
    public static RequestForm typed(FormField field, String text) {
        var form = complete().with(new ContactPart(ContactType.EMPLOYER, "1000 Bruxelles", "Rue Haute", "1", ""));
        var all = new RequestForm(
                new DocumentPart(null, null, null, text, DateParts.EMPTY, DateParts.EMPTY, false),
                new PersonPart(text, text, text, text, DateParts.EMPTY, null, text, null, null),
                new ResidencePart(null, text, text, text, text, text),
                new ContactPart(null, text, text, text, text),
                new SendingPart(text, text),
                Map.of());
        return form.taking(Set.of(field), all);
    }

    public static RequestForm bornOn(String day, String month, String year) {
        var form = complete();
        var person = form.person();
        return form.with(new PersonPart(
                person.surname(),
                person.givenName(),
                person.secondGivenName(),
                person.thirdGivenName(),
                new DateParts(day, month, year),
                person.birthCountry(),
                person.birthPlace(),
                person.nationality(),
                person.sex()));
    }

    public static RequestForm named(String surname) {
        var form = complete();
        var person = form.person();
        return form.with(new PersonPart(
                surname,
                person.givenName(),
                person.secondGivenName(),
                person.thirdGivenName(),
                person.birthDate(),
                person.birthCountry(),
                person.birthPlace(),
                person.nationality(),
                person.sex()));
    }

    public static RequestForm validFromUntil(DateParts from, DateParts until, boolean sendAnyway) {
        var form = complete();
        var document = form.document();
        return form.with(new DocumentPart(
                document.document(), document.type(), document.issuer(), document.number(), from, until, sendAnyway));
    }
}
