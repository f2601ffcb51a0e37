package be.belgianid.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import be.belgianid.cli.bench.paper.ZoneStrip;
import be.belgianid.document.ocr.ZoneCuts.LineCut;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GlyphNetTests {
    @Test
    void namesNearlyEveryCharacterOfSpoiltZonesByItsPictureAlone() {
        var characters = 0;
        var right = 0;
        for (var seed = 0; seed < 20; seed++) {
            var random = new Random(900_000 + seed);
            var strip = ZoneStrip.any(random);
            for (var cut : ZoneCuts.of(strip.picture(), strip.lines(), random)) {
                characters += cut.text().length();
                right += right(cut);
            }
        }

        assertThat(characters).isGreaterThan(1_000);
        assertThat((double) right / characters).isGreaterThan(0.995);
    }

    private static int right(LineCut cut) {
        var right = 0;
        for (var i = 0; i < cut.text().length(); i++) {
            var shares = GlyphNet.shares(Grey.of(cut.glyphs().get(i)));
            var best = 0;
            for (var k = 1; k < shares.length; k++) {
                best = shares[k] > shares[best] ? k : best;
            }
            right += GlyphNet.ALPHABET.charAt(best) == cut.text().charAt(i) ? 1 : 0;
        }
        return right;
    }
}
