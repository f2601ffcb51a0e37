package be.belgianid.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import be.belgianid.document.mrz.Mrz;
import be.belgianid.document.mrz.MrzParser;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String NAMES = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    private static final String DATA = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

    @Test
    void takesWhatBothReadingsSay() {
        assertThat(agreed(List.of(NAMES, DATA), List.of(NAMES, DATA))).isEqualTo(List.of(NAMES, DATA));
    }

    @Test
    void letsTheCheckDigitsDecideWhereTheReadingsDiffer() {
        var misread = DATA.replace("L898902C3", "L8989O2C3");

        assertThat(agreed(List.of(NAMES, misread), List.of(NAMES, DATA))).isEqualTo(List.of(NAMES, DATA));
        assertThat(agreed(List.of(NAMES, DATA), List.of(NAMES, misread))).isEqualTo(List.of(NAMES, DATA));
    }

    @Test
    void putsHalfOfEachReadingTogether() {
        var one = DATA.replace("L898902C3", "L8989O2C3");
        var other = DATA.replace("ZE184226B", "ZE1842268");

        assertThat(agreed(List.of(NAMES, one), List.of(NAMES, other))).isEqualTo(List.of(NAMES, DATA));
    }

    @Test
    void saysNothingOfNamesThatNoCheckDigitCovers() {
        var misread = NAMES.replace("ERIKSSON", "FRIKSSON");

        assertThat(agreed(List.of(misread, DATA), List.of(NAMES, DATA))).isEmpty();
    }

    @Test
    void saysNothingWhereCheckDigitsAreBlind() {
        // K and 0 weigh the same.
        var misread = DATA.replace("L898902C3", "L8989K2C3");

        assertThat(agreed(List.of(NAMES, misread), List.of(NAMES, DATA))).isEmpty();
    }

    private static List<String> agreed(List<String> one, List<String> other) {
        return Agreement.of(MrzParser.parse(one).orElseThrow(), other, TODAY)
                .map(Mrz::lines)
                .orElse(List.of());
    }
}
