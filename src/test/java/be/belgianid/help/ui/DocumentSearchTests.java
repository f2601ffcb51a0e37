package be.belgianid.help.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.belgianid.help.document.DocumentGuide;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentSearchTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "carte d'identité roumaine",
                "CARTE IDENTITE ROUMANIE",
                "Roemeense identiteitskaart",
                "rumänischer Personalausweis",
                "Rumänien Personalausweis",
                "romanian identity card",
                "quel numéro sur une carte d'identité roumaine ?",
                "RO identity card"
            })
    void aRomanianCardIsFoundInFourLanguagesWithOrWithoutAccents(String typed) {
        assertThat(DocumentSearch.find(typed, Locale.FRENCH))
                .first()
                .satisfies(guide -> assertThat(name(guide)).isEqualTo("IDENTITY_CARD RO"));
    }

    @ParameterizedTest
    @CsvSource({"PESEL, PL", "isikukood, EE", "emso, SI", "BSN, NL", "kimlik, TR", "DNI, ES"})
    void aDocumentIsFoundByTheNameOfItsNumber(String typed, String country) {
        assertThat(DocumentSearch.find(typed, Locale.FRENCH))
                .isNotEmpty()
                .allSatisfy(guide -> assertThat(guide.country().code()).isEqualTo(country));
    }

    @Test
    void aCountryAloneFindsItsDocuments() {
        assertThat(DocumentSearch.find("Türkei", Locale.GERMAN))
                .extracting(DocumentSearchTests::name)
                .containsExactlyInAnyOrder("PASSPORT TR", "IDENTITY_CARD TR", "DRIVING_LICENCE TR");
    }

    @Test
    void twoSmallLettersInASentenceAreNoCountry() {
        assertThat(DocumentSearch.find("passeport de Pologne", Locale.FRENCH))
                .extracting(DocumentSearchTests::name)
                .containsExactly("PASSPORT PL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xyzzy", "?", "<script>"})
    void nonsenseFindsNothing(String typed) {
        assertThat(DocumentSearch.find(typed, Locale.FRENCH)).isEmpty();
    }

    private static String name(DocumentGuide guide) {
        return guide.type() + " " + guide.country().code();
    }
}
