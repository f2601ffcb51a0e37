package be.belgianid.document.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MrzRepairTests {
    private static final String NAMES = "MEZFOUDI<<FATIMA<ZAHRA<AMINA<<";

    @Test
    void putsALookAlikeRightWhenTheCheckDigitsSaySo() {
        var broken = parse("IDFRAPOENZ5LSC3NDEYE3H6FL<<<<<", "0506144F3006069FRA<<<<<<<<<<<6", NAMES);

        var mended = MrzRepair.repair(broken).orElseThrow();

        assertThat(mended.number()).isEqualTo("P0ENZ5LSC");
    }

    @Test
    void givesUpWhenTwoMendingsAreEquallyLikely() {
        var broken =
                parse("P<ROUBOBOLEAAN<<RALUCA<<<<<<<<<<<<<<<<<<<<<<", "05B5B10502ROU9407118F34030592<<<<<<<<<<<<<46");

        assertThat(MrzRepair.repair(broken)).isEmpty();
    }

    @Test
    void aBookletsPageBeginsWithP() {
        var broken =
                parse("<<ROUPOPA<<CATALIN<FLORIN<<<<<<<<<<<<<<<<<<<", "PF01208478ROU5306176M280512842021130<<<<<<38");

        assertThat(MrzRepair.repair(broken)).map(Mrz::documentCode).contains("P");
    }

    private static Mrz parse(String... lines) {
        return MrzParser.parse(List.of(lines)).orElseThrow();
    }
}
