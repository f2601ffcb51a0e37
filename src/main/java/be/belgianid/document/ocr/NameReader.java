package be.belgianid.document.ocr;

import be.belgianid.document.mrz.Transliteration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads names again with the models of several languages, because no single one knows every diacritic of the Union. */
final class NameReader {
    /** A reading and how sure the engine is of it, in percent. */
    record Read(String language, String text, double confidence) {
        Read by(String other) {
            return new Read(other, text, confidence);
        }
    }

    private final Map<String, Engines> engines;
    private final BooleanSupplier late;

    NameReader(Map<String, Engines> engines, BooleanSupplier late) {
        this.engines = engines;
        this.late = late;
    }

    /** The likeliest reading; with a zone's name only one that agrees with it. */
    Optional<Read> read(Upright page, List<Word> place, @Nullable String zoneName) {
        return NameVote.of(readings(page, place).stream()
                .filter(read -> zoneName == null || Transliteration.agree(read.text(), zoneName))
                .toList());
    }

    /** What each model reads there, as far as there is time. */
    List<Read> readings(Upright page, List<Word> place) {
        var box = Word.around(place);
        var strip = page.strip(box);
        var readings = new ArrayList<Read>();
        readings.add(new Read("eng", box.text(), box.confidence()));
        for (var language : engines.entrySet()) {
            if (late.getAsBoolean()) {
                break;
            }
            Function<Recogniser, Read> reading = engine -> engine.sureLine(strip);
            readings.add(commaBelow(language.getValue().lend(reading).by(language.getKey())));
        }
        return readings;
    }

    /** The models write the Romanian letter as it was written before it had a place of its own. */
    private static Read commaBelow(Read read) {
        var text = read.text().replace('ţ', 'ț').replace('Ţ', 'Ț');
        return new Read(read.language(), text, read.confidence());
    }

    /** True when a run of words spells about what the zone says. */
    static boolean isNear(String text, String zoneName) {
        var letters = FieldLabels.letters(text);
        var zone = FieldLabels.letters(zoneName);
        if (Math.abs(letters.length() - zone.length()) > 2 || letters.length() < 2) {
            return false;
        }
        if (Transliteration.agree(text, zoneName)) {
            return true;
        }
        var same = 0;
        for (var i = 0; i < Math.min(letters.length(), zone.length()); i++) {
            var fromEnd = letters.charAt(letters.length() - 1 - i) == zone.charAt(zone.length() - 1 - i);
            same += letters.charAt(i) == zone.charAt(i) || fromEnd ? 1 : 0;
        }
        return same >= 0.75 * zone.length();
    }
}
