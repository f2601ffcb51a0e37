package be.belgianid.document.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransliterationTests {
    @ParameterizedTest
    @CsvSource({
        "Müller, MUELLER",
        "MÜLLER, MULLER",
        "Größer, GROESSER",
        "Kęrowlewczyk, KEROWLEWCZYK",
        "Małgorzata Zofia, MALGORZATA ZOFIA",
        "D'Haese, DHAESE",
        "Marie-Thérèse, MARIE THERESE",
        "Ştefănescu, STEFANESCU",
        "Yıldız, YILDIZ",
        "Nuñez, NUNXXEZ"
    })
    void namesAgreeWithTheWayTheZoneWritesThem(String printed, String zone) {
        assertThat(Transliteration.agree(printed, zone)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Müller, MILLER", "Muller, MUELLER", "Ann, ANNA", "Anna, ANN", "M0LLER, MOLLER"})
    void otherNamesDoNot(String printed, String zone) {
        assertThat(Transliteration.agree(printed, zone)).isFalse();
    }
}
