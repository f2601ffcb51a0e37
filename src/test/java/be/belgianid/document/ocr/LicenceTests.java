package be.belgianid.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import be.belgianid.document.DocumentField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LicenceTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void readsTheNumberedFields() {
        var values = Licence.in(
                        words(
                                "RIJBEWIJS BELGIE",
                                "1. PEETERS",
                                "2. ANNA MARIA",
                                "3. 06.05.95 GENT",
                                "4a. 12.10.2020 4c. GENT",
                                "4b. 12.10.2030",
                                "5. 1234567890"),
                        TODAY)
                .values();

        assertThat(values)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        DocumentField.TYPE, "DRIVING_LICENCE",
                        DocumentField.ISSUER, "BE",
                        DocumentField.SURNAME, "PEETERS",
                        DocumentField.GIVEN_NAMES, "ANNA MARIA",
                        DocumentField.BIRTH_DATE, "1995-05-06",
                        DocumentField.BIRTH_PLACE, "GENT",
                        DocumentField.VALID_FROM, "2020-10-12",
                        DocumentField.VALID_UNTIL, "2030-10-12",
                        DocumentField.NUMBER, "1234567890"));
    }

    @Test
    void goesByTheOrderWhereNumbersAreMissing() {
        var values = Licence.in(
                        words(
                                "PERMIS CONDUIRE",
                                "- DUPONT",
                                "2 LOUIS",
                                "- 06.05.1995 LILLE",
                                "4a 12.10.2020",
                                "- 12.10.2035",
                                "- 17AX40268"),
                        TODAY)
                .values();

        assertThat(values)
                .containsEntry(DocumentField.SURNAME, "DUPONT")
                .containsEntry(DocumentField.BIRTH_PLACE, "LILLE")
                .containsEntry(DocumentField.VALID_UNTIL, "2035-10-12")
                .containsEntry(DocumentField.NUMBER, "17AX40268");
    }

    @Test
    void takesNoOtherTextForALicence() {
        assertThat(Licence.in(words("1. Introduction", "2. Facts", "3. Costs"), TODAY)
                        .values())
                .isEmpty();
    }

    private static List<Word> words(String... rows) {
        var words = new ArrayList<Word>();
        for (var row = 0; row < rows.length; row++) {
            var left = 100;
            for (var text : rows[row].split(" ")) {
                if (!text.equals("-")) {
                    words.add(new Word(text, left, 100 + 60 * row, 15 * text.length(), 25, 95));
                }
                left = left == 100 ? 180 : left + 15 * text.length() + 20;
            }
        }
        return words;
    }
}
