package be.belgianid.document;

import static org.assertj.core.api.Assertions.assertThat;

import be.belgianid.document.mrz.MrzParser;
import be.belgianid.document.ocr.PageReading;
import be.belgianid.document.ocr.PrintedValue;
import be.belgianid.document.ocr.ZoneReading;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProposalTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void takesTheNationalNumberOfABelgianCard() {
        var reading = proposal(
                true,
                "IDBEL590330101085020100200<<<<",
                "8502016F0901015BEL850201002007",
                "VAN<DER<VELDEN<<GREET<HILDE<<<");

        assertThat(reading.value(DocumentField.TYPE)).map(ReadValue::value).contains("IDENTITY_CARD");
        assertThat(reading.value(DocumentField.ISSUER)).map(ReadValue::value).contains("BE");
        assertThat(reading.value(DocumentField.BIRTH_DATE))
                .map(ReadValue::value)
                .contains("1985-02-01");
        assertThat(reading.value(DocumentField.VALID_UNTIL))
                .map(ReadValue::value)
                .contains("2009-01-01");
        assertThat(reading.value(DocumentField.NUMBER))
                .map(ReadValue::value)
                .get()
                .matches(number -> number.equals("85020100200") || number.equals("590330101"));
    }

    @Test
    void doesNotVouchForANameThatMayBeCutOff() {
        var reading = proposal(
                true, "P<NLDNILAVADHANANANDA<<ARNPOL<PETCH<CHARONGU", "L898902C36NLD7408122F1204159ZE184226B<<<<<10");

        assertThat(reading.value(DocumentField.SURNAME)).map(ReadValue::origin).contains(Origin.MRZ);
        assertThat(reading.value(DocumentField.NUMBER)).map(ReadValue::origin).contains(Origin.MRZ_VERIFIED);
    }

    @Test
    void givesNoCountryToASpecimenState() {
        var reading = proposal(
                false, "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10");

        assertThat(reading.value(DocumentField.ISSUER)).isEmpty();
        assertThat(reading.verified()).isFalse();
    }

    @Test
    void proposesTheNameWithItsDiacriticsToBeCheckedSinceTheZoneProvesOnlyItsLetters() {
        var reading = withPrinted(
                "Größer", "P<D<<GROESSER<<ANNA" + "<".repeat(25), "L898902C36D<<7408122F1204159ZE184226B<<<<<10");

        assertThat(reading.value(DocumentField.SURNAME))
                .contains(new ReadValue("Größer", Origin.MRZ, 0.8, new Place(0, 0.1, 0.1, 0.2, 0.1)));
        assertThat(reading.value(DocumentField.GIVEN_NAMES))
                .map(ReadValue::origin)
                .contains(Origin.MRZ_VERIFIED);
    }

    @Test
    void vouchesForAPrintedNameWithoutMarks() {
        var reading = withPrinted(
                "Groesser", "P<D<<GROESSER<<ANNA" + "<".repeat(25), "L898902C36D<<7408122F1204159ZE184226B<<<<<10");

        assertThat(reading.value(DocumentField.SURNAME)).map(ReadValue::origin).contains(Origin.MRZ_VERIFIED);
    }

    @Test
    void theFrontOfACardIsReadAlthoughItsBackSaysTheSame() {
        var zone = new ZoneReading(
                MrzParser.parse(List.of(
                                "P<D<<GROESSER<<ANNA" + "<".repeat(25), "L898902C36D<<7408122F1204159ZE184226B<<<<<10"))
                        .orElseThrow(),
                true,
                0.9);
        var front = Map.of(DocumentField.BIRTH_DATE, new PrintedValue("1974-08-12", 0.6, null));

        var reading = Proposal.of(
                List.of(
                        new PageReading(Optional.empty(), front),
                        new PageReading(Optional.of(zone), Map.of()),
                        new PageReading(Optional.empty(), Map.of())),
                TODAY);

        var kept = new ReadingCodec().decode(new ReadingCodec().encode(reading));
        assertThat(Examination.facts(kept, 3, false, Tint.ANY).readPages()).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void doesNotVouchForWhatThePrintContests() {
        var zone = new ZoneReading(
                MrzParser.parse(List.of(
                                "P<D<<GROESSER<<ANNA" + "<".repeat(25), "L898902C36D<<7408122F1204159ZE184226B<<<<<10"))
                        .orElseThrow(),
                true,
                0.9);
        var other = new PrintedValue("1975-08-12", 0.8, null);

        var reading = Proposal.of(
                List.of(new PageReading(Optional.of(zone), Map.of(), Map.of(DocumentField.BIRTH_DATE, other))), TODAY);

        assertThat(reading.value(DocumentField.BIRTH_DATE))
                .hasValueSatisfying(inZone -> assertThat(inZone.value()).isEqualTo("1974-08-12"));
        assertThat(reading.value(DocumentField.BIRTH_DATE))
                .map(ReadValue::origin)
                .contains(Origin.MRZ);
        assertThat(reading.contradicting())
                .containsOnlyKeys(DocumentField.BIRTH_DATE)
                .extractingByKey(DocumentField.BIRTH_DATE)
                .extracting(ReadValue::value)
                .isEqualTo("1975-08-12");
        assertThat(Examination.facts(reading, 1, false, Tint.ANY).disagreeing()).isTrue();
        assertThat(new ReadingCodec().decode(new ReadingCodec().encode(reading)))
                .isEqualTo(reading);
    }

    @Test
    void keepsTheNameOfTheZoneWhenThePrintSaysAnother() {
        var reading = withPrinted(
                "Grober", "P<D<<GROESSER<<ANNA" + "<".repeat(25), "L898902C36D<<7408122F1204159ZE184226B<<<<<10");

        assertThat(reading.value(DocumentField.SURNAME)).map(ReadValue::value).contains("GROESSER");
    }

    @Test
    void vouchesForNoSpellingThatWasHardToRead() {
        var zone = MrzParser.parse(
                        List.of("P<D<<GROESSER<<ANNA" + "<".repeat(25), "L898902C36D<<7408122F1204159ZE184226B<<<<<10"))
                .orElseThrow();
        var printed = new PrintedValue("Größer", 0.4, new Place(0, 0.1, 0.1, 0.2, 0.1));

        var reading = Proposal.of(
                List.of(new PageReading(
                        Optional.of(new ZoneReading(zone, true, 0.9)), Map.of(DocumentField.SURNAME, printed))),
                TODAY);

        assertThat(reading.value(DocumentField.SURNAME)).map(ReadValue::origin).contains(Origin.MRZ);
        assertThat(reading.value(DocumentField.NUMBER)).map(ReadValue::origin).contains(Origin.MRZ_VERIFIED);
    }

    private static Reading withPrinted(String surname, String... lines) {
        var zone = new ZoneReading(MrzParser.parse(List.of(lines)).orElseThrow(), true, 0.9);
        var printed = new PrintedValue(surname, 0.8, new Place(0, 0.1, 0.1, 0.2, 0.1));
        return Proposal.of(List.of(new PageReading(Optional.of(zone), Map.of(DocumentField.SURNAME, printed))), TODAY);
    }

    @Test
    void saysUnreadableWhenNoPageToldAnything() {
        assertThat(Proposal.of(List.of(new PageReading(Optional.empty(), Map.of())), TODAY))
                .isEqualTo(Reading.UNREADABLE);
    }

    private static Reading proposal(boolean verified, String... lines) {
        var mrz = MrzParser.parse(List.of(lines)).orElseThrow();
        var zone = new ZoneReading(mrz, verified, 0.9);
        return Proposal.of(List.of(new PageReading(Optional.of(zone), Map.of())), TODAY);
    }
}
