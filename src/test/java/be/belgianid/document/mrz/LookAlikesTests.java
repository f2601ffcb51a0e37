package be.belgianid.document.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LookAlikesTests {
    private static final String NAMES = "REIMUELER<<ANDREAS<<<<<<<<<<<<";

    @Test
    void twoZerosOfWeightsThatCancelOutMayBeLetters() {
        var read = parse("IDD<<OOGUE9LYG2<<<<<<<<<<<<<<<", "4507013M2704139D<<<<<<<<<<<<<0", NAMES);

        assertThat(read.valid()).isTrue();
        assertThat(LookAlikes.undecided(read)).isTrue();
    }

    @Test
    void aNumberOfDigitsHasZeros() {
        var read =
                parse("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "1020030049UTO7408122F1204159<<<<<<<<<<<<<<08");

        assertThat(LookAlikes.undecided(read)).isFalse();
    }

    @Test
    void aSingleZeroIsProvenByTheCheckDigit() {
        var read =
                parse("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10");

        assertThat(LookAlikes.undecided(read)).isFalse();
    }

    private static Mrz parse(String... lines) {
        return MrzParser.parse(List.of(lines)).orElseThrow();
    }
}
