package be.belgianid.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import be.belgianid.document.DocumentField;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LabelledFieldsTests {
    @Test
    void findsValuesBelowCaptionsInTwoColumns() {
        var values = read(
                "0 Nazwisko / Surname",
                "0 KOWALSKA",
                "0 Data urodzenia / Date of birth | Miejsce urodzenia / Place of birth",
                "0 03.10.1987 | TORUŃ");

        assertThat(values)
                .containsEntry(DocumentField.SURNAME, "KOWALSKA")
                .containsEntry(DocumentField.BIRTH_DATE, "03.10.1987")
                .containsEntry(DocumentField.BIRTH_PLACE, "TORUŃ");
    }

    @Test
    void findsValuesBesideCaptionsThatEndWithAColon() {
        var values = read("0 Cognome: | ROSSI", "0 Luogo di nascita: | FERRARA", "0 Scadenza: | 17/02/2030");

        assertThat(values)
                .containsEntry(DocumentField.SURNAME, "ROSSI")
                .containsEntry(DocumentField.BIRTH_PLACE, "FERRARA")
                .containsEntry(DocumentField.VALID_UNTIL, "17/02/2030");
    }

    @Test
    void forgivesAMisreadLetterInALongCaption() {
        assertThat(read("0 Geboorteplaatz", "0 Maastricht")).containsEntry(DocumentField.BIRTH_PLACE, "Maastricht");
    }

    /** Rows of words; a bar begins the second column. */
    private static Map<DocumentField, String> read(String... rows) {
        var words = new ArrayList<Word>();
        for (var row = 0; row < rows.length; row++) {
            var left = 0;
            for (var text : rows[row].substring(2).split(" ")) {
                if (text.equals("|")) {
                    left = Math.max(left + 40, rows[row].contains(":") ? 0 : 600);
                } else {
                    words.add(new Word(text, left, 40 * row, 10 * text.length(), 20, 90));
                    left += 10 * text.length() + 8;
                }
            }
        }
        var values = new java.util.EnumMap<DocumentField, String>(DocumentField.class);
        LabelledFields.in(words)
                .forEach((field, runs) -> runs.stream()
                        .findFirst()
                        .map(Word::around)
                        .map(Word::text)
                        .ifPresent(text -> values.put(field, text)));
        return values;
    }
}
