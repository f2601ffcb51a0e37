package be.belgianid.help.ui;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Words as a search sees them: without accents, in small letters. */
final class Words {
    private Words() {}

    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    static List<String> of(String text) {
        return Arrays.stream(folded(text).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
