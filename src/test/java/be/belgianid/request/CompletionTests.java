package be.belgianid.request;

import static org.assertj.core.api.Assertions.assertThat;

import be.belgianid.identity.Address;
import be.belgianid.identity.Country;
import be.belgianid.identity.DocumentType;
import be.belgianid.identity.IdentityDocument;
import be.belgianid.identity.PartialDate;
import be.belgianid.identity.PersonDetails;
import be.belgianid.identity.PersonName;
import be.belgianid.identity.Sex;
import be.belgianid.request.form.FormField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CompletionTests {
    private static final Country DENMARK = new Country("DK");
    private static final Address HOME = new Address(DENMARK, "8000", "Aarhus", "Vestergade", "12", null);
    private static final PersonDetails KNOWN = new PersonDetails(
            PersonName.of("Sørensen", "Maja Lærke Kirstine"),
            PartialDate.parse("1999-05-09"),
            DENMARK,
            "Aarhus",
            Sex.FEMALE,
            List.of(DENMARK),
            HOME,
            new Address(Country.BELGIUM, "1000", "Bruxelles", "Rue Haute", "1", null),
            List.of(new IdentityDocument(DocumentType.PASSPORT, DENMARK, "SECRET123", null, null)));

    @Test
    void addsWhatTheRequestDidNotSay() {
        var asked = asked("Maja", "1999", null, null, Sex.UNKNOWN);

        var completion = Completion.of(asked, KNOWN);

        assertThat(completion.givenNames()).containsExactly("Lærke", "Kirstine");
        assertThat(completion.fields())
                .containsExactlyInAnyOrder(
                        FormField.SECOND_GIVEN_NAME,
                        FormField.BIRTH_DATE,
                        FormField.BIRTH_COUNTRY,
                        FormField.BIRTH_PLACE,
                        FormField.SEX,
                        FormField.NATIONALITY,
                        FormField.RESIDENCE_COUNTRY);
        var complete = completion.complete(asked);
        assertThat(complete.name().display()).isEqualTo("Maja Lærke Kirstine Sørensen");
        assertThat(complete.birthDate()).isEqualTo(KNOWN.birthDate());
        assertThat(complete.residence()).isEqualTo(HOME);
    }

    @Test
    void tellsNothingElseOfThePersonsFile() {
        var complete = Completion.of(asked("Maja", "1999", null, null, Sex.UNKNOWN), KNOWN)
                .complete(asked("Maja", "1999", null, null, Sex.UNKNOWN));

        assertThat(complete.contact()).isNull();
        assertThat(complete.documents()).isEmpty();
    }

    @Test
    void overwritesNothingThatTheRequestSaysOtherwise() {
        var asked = asked("Maria", "1998", new Country("SE"), "Malmö", Sex.MALE);

        assertThat(Completion.of(asked, KNOWN).fields())
                .containsExactlyInAnyOrder(FormField.NATIONALITY, FormField.RESIDENCE_COUNTRY);
    }

    @Test
    void addsNoCountryToAnotherPlaceOfBirth() {
        assertThat(Completion.of(asked("Maja", "1999", null, "Malmö", Sex.FEMALE), KNOWN)
                        .birthCountry())
                .isNull();
        assertThat(Completion.of(asked("Maja", "1999", null, "AARHUS", Sex.FEMALE), KNOWN)
                        .birthCountry())
                .isEqualTo(DENMARK);
    }

    private static PersonDetails asked(
            String given, String born, @Nullable Country birthCountry, @Nullable String birthPlace, Sex sex) {
        return new PersonDetails(
                PersonName.of("Sørensen", given),
                PartialDate.parse(born),
                birthCountry,
                birthPlace,
                sex,
                List.of(),
                null,
                null,
                List.of());
    }
}
