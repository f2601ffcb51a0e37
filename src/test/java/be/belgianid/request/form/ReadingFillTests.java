package be.belgianid.request.form;

import static org.assertj.core.api.Assertions.assertThat;

import be.belgianid.document.DocumentField;
import be.belgianid.document.Origin;
import be.belgianid.document.ReadValue;
import be.belgianid.document.Reading;
import be.belgianid.identity.Country;
import be.belgianid.identity.Sex;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadingFillTests {
    private static final Reading READING = new Reading(
            Reading.Status.DONE,
            100,
            false,
            Map.of(
                    DocumentField.SURNAME, new ReadValue("SOERENSEN", Origin.MRZ_VERIFIED, 1),
                    DocumentField.GIVEN_NAMES, new ReadValue("MAJA LAERKE ANNA MARIE", Origin.MRZ, 0.8),
                    DocumentField.BIRTH_DATE, new ReadValue("1999-05-09", Origin.MRZ, 0.8),
                    DocumentField.NATIONALITY, new ReadValue("DK", Origin.MRZ, 0.8),
                    DocumentField.SEX, new ReadValue("FEMALE", Origin.MRZ, 0.8),
                    DocumentField.TYPE, new ReadValue("SUBMARINE", Origin.PRINTED, 0.2)));

    @Test
    void fillsEmptyFieldsAndSaysWhereTheValueComesFrom() {
        var filled = ReadingFill.fill(RequestForm.EMPTY, READING);

        assertThat(filled.person())
                .isEqualTo(new PersonPart(
                        "SOERENSEN",
                        "MAJA",
                        "LAERKE",
                        "ANNA MARIE",
                        new DateParts("09", "05", "1999"),
                        null,
                        "",
                        new Country("DK"),
                        Sex.FEMALE));
        assertThat(filled.origin(FormField.SURNAME)).contains(FieldOrigin.VERIFIED);
        assertThat(filled.origin(FormField.BIRTH_DATE)).contains(FieldOrigin.READ);
    }

    @Test
    void neverOverwritesWhatAPersonTypedOrEmptied() {
        var typed = TestForms.named("Sørensen")
                .with(FormField.SURNAME, FieldOrigin.TYPED)
                .with(FormField.THIRD_GIVEN_NAME, FieldOrigin.TYPED);

        var filled = ReadingFill.fill(typed, READING);

        assertThat(filled.person().surname()).isEqualTo("Sørensen");
        assertThat(filled.person().thirdGivenName()).isEmpty();
        assertThat(filled.origin(FormField.SURNAME)).contains(FieldOrigin.TYPED);
    }

    @Test
    void replacesWhatAnEarlierDocumentHasFilled() {
        var earlier = ReadingFill.fill(RequestForm.EMPTY, READING);
        var other = new Reading(
                Reading.Status.DONE,
                100,
                false,
                Map.of(DocumentField.SURNAME, new ReadValue("JENSEN", Origin.MRZ, 0.8)));

        assertThat(ReadingFill.fill(earlier, other).person().surname()).isEqualTo("JENSEN");
    }

    @Test
    void leavesOutWhatMeansNothing() {
        assertThat(ReadingFill.fill(RequestForm.EMPTY, READING).document().type())
                .isNull();
    }
}
