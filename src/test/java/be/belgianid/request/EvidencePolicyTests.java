package be.belgianid.request;

import static org.assertj.core.api.Assertions.assertThat;

import be.belgianid.document.DocumentField;
import be.belgianid.document.Origin;
import be.belgianid.document.ReadValue;
import be.belgianid.document.Reading;
import be.belgianid.identity.DocumentEvidence;
import be.belgianid.request.form.TestForms;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvidencePolicyTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void sufficesWhenWhatWasReadAgreesAcrossTransliteration() {
        assertThat(judge(read(Origin.MRZ_VERIFIED, "SOERENSEN", "MAJA LAERKE", "1999-05-09")))
                .isEqualTo(DocumentEvidence.SUFFICIENT);
    }

    @Test
    void disagreesWhenTheVerifiedNameIsAnother() {
        assertThat(judge(read(Origin.MRZ_VERIFIED, "KOWALSKI", "JAN", "1999-05-09")))
                .isEqualTo(DocumentEvidence.DISAGREES);
    }

    @Test
    void disagreesWhenTheVerifiedBirthDateIsAnother() {
        assertThat(judge(read(Origin.MRZ_VERIFIED, "SOERENSEN", "MAJA", "1999-05-19")))
                .isEqualTo(DocumentEvidence.DISAGREES);
    }

    @Test
    void disagreesWhenAProvenSurnameIsAnotherAlthoughItsMarksAreNotProven() {
        var marked = new Reading(
                Reading.Status.DONE,
                100,
                true,
                Map.of(DocumentField.SURNAME, new ReadValue("Grüßner-Köpp", Origin.MRZ, 0.8)));

        assertThat(judge(marked)).isEqualTo(DocumentEvidence.DISAGREES);
    }

    @Test
    void doubtsADoubtfulReadingBeforeThePerson() {
        assertThat(judge(read(Origin.PRINTED, "S0RENSEN", "MAJA LAERKE", "1999-05-19")))
                .isEqualTo(DocumentEvidence.SUFFICIENT);
        assertThat(judge(read(Origin.PRINTED, "KOWALSKI", "JAN", "1980-01-01"))).isEqualTo(DocumentEvidence.DISAGREES);
    }

    @Test
    void hasExpiredByWhatWasTypedOrReadWithCertainty() {
        var expired = new Reading(
                Reading.Status.DONE,
                100,
                true,
                Map.of(DocumentField.VALID_UNTIL, new ReadValue("2026-11-20", Origin.MRZ_VERIFIED, 1)));

        assertThat(judge(expired)).isEqualTo(DocumentEvidence.EXPIRED);
        assertThat(EvidencePolicy.judge(TestForms.complete().toDetails(), Reading.UNREADABLE, LocalDate.of(2032, 2, 2)))
                .isEqualTo(DocumentEvidence.EXPIRED);
    }

    @Test
    void isUnreadableWhenNothingWasRead() {
        assertThat(judge(Reading.UNREADABLE)).isEqualTo(DocumentEvidence.UNREADABLE);
        assertThat(judge(Reading.under(40))).isEqualTo(DocumentEvidence.UNREADABLE);
    }

    private static DocumentEvidence judge(Reading reading) {
        return EvidencePolicy.judge(TestForms.complete().toDetails(), reading, TODAY);
    }

    private static Reading read(Origin origin, String surname, String given, String born) {
        return new Reading(
                Reading.Status.DONE,
                100,
                origin == Origin.MRZ_VERIFIED,
                Map.of(
                        DocumentField.SURNAME, new ReadValue(surname, origin, 0.9),
                        DocumentField.GIVEN_NAMES, new ReadValue(given, origin, 0.9),
                        DocumentField.BIRTH_DATE, new ReadValue(born, origin, 0.9)));
    }
}
