package be.belgianid.identity.matching;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes any script in Latin letters: Cyrillic, Greek and Arabic by own tables close to ICAO 9303, with a dictionary for
 * the vowels that Arabic does not write; every other script by ICU.
 */
final class Transliteration {
    private static final Map<Character, String> LETTERS = letters();
    private static final Map<String, String> ARABIC_NAMES = Tables.lines("arabic-names.tsv").stream()
            .map(line -> line.split("\t"))
            .collect(Collectors.toMap(pair -> bare(pair[0]), pair -> pair[1], (first, second) -> first));
    private static final String[][] GREEK_PAIRS = {
        {"ου", "ou"},
        {"αυ", "av"},
        {"ευ", "ev"},
        {"ηυ", "iv"},
        {"γγ", "ng"},
        {"γκ", "gk"},
        {"γξ", "nx"},
        {"γχ", "nch"},
        {"μπ", "b"},
        {"ντ", "nt"},
        {"τζ", "tz"}
    };

    private Transliteration() {}

    static boolean isLatin(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var latin = c < 0x370 || c >= 0x1E00 && c < 0x1F00 || c >= 0x2000 && c < 0x2070;
            if (!latin) {
                return false;
            }
        }
        return true;
    }

    /** Lower-case Latin letters, some still with diacritics where ICU wrote them. */
    static String latin(String text) {
        if (isLatin(text)) {
            return text;
        }
        var known = text.codePoints().allMatch(Transliteration::hasTable) ? text : byIcu(text);
        var ukrainian = text.chars().anyMatch(c -> "іїєґІЇЄҐ".indexOf(c) >= 0);
        return Arrays.stream(bare(known).split("[\\s-]+"))
                .map(word -> word(word, ukrainian))
                .collect(Collectors.joining(" "));
    }

    private static String word(String word, boolean ukrainian) {
        var article = word.length() > 4 && word.startsWith("ال") && !ARABIC_NAMES.containsKey(word);
        var stem = article ? word.substring(2) : word;
        var name = ARABIC_NAMES.get(stem);
        var latin = name != null ? name : letterByLetter(greek(stem), ukrainian);
        return article ? "al " + latin : latin;
    }

    private static String letterByLetter(String word, boolean ukrainian) {
        var latin = new StringBuilder();
        for (var i = 0; i < word.length(); i++) {
            var c = word.charAt(i);
            latin.append(ukrainian && c == 'г' ? "h" : LETTERS.getOrDefault(c, String.valueOf(c)));
        }
        return latin.toString();
    }

    private static String greek(String word) {
        var result = word;
        if (!word.isEmpty() && UnicodeScript.of(word.codePointAt(0)) == UnicodeScript.GREEK) {
            for (var pair : GREEK_PAIRS) {
                result = result.replace(pair[0], pair[1]);
            }
        }
        return result;
    }

    private static String bare(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[\\p{Mn}\u0640]", "");
    }

    private static boolean hasTable(int codePoint) {
        return switch (UnicodeScript.of(codePoint)) {
            case LATIN, CYRILLIC, GREEK, ARABIC, COMMON, INHERITED -> true;
            default -> false;
        };
    }

    private static synchronized String byIcu(String text) {
        return Icu.ANY_LATIN.transliterate(text);
    }

    private static Map<Character, String> letters() {
        var letters = new HashMap<Character, String>();
        for (var line : Tables.lines("transliteration.tsv")) {
            var pair = line.split("\t", -1);
            letters.put(pair[0].charAt(0), pair[1]);
        }
        return letters;
    }

    /** Loaded when the first name of a rarer script comes. */
    private static final class Icu {
        private static final Transliterator ANY_LATIN = Transliterator.getInstance("Any-Latin");
    }
}
