package be.belgianid.cli.bench;

import java.text.Normalizer;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** What fingers, eyes and scanners do to a word. */
final class Slips {
    private static final String[] KEYBOARD = {"azertyuiop", "qsdfghjklm", "wxcvbn"};
    private static final String[][] MISREAD = {
        {"O", "0"},
        {"I", "1"},
        {"S", "5"},
        {"B", "8"},
        {"RN", "M"},
        {"M", "RN"},
        {"U", "V"},
        {"V", "U"},
        {"E", "F"},
        {"L", "I"},
        {"I", "L"},
        {"C", "G"},
        {"O", "Q"},
        {"D", "O"},
        {"H", "N"},
        {"W", "VV"},
        {"CL", "D"},
        {"Z", "2"},
        {"G", "6"},
        {"T", "I"}
    };

    private Slips() {}

    static String typo(String word, RandomGenerator random) {
        if (word.length() < 2) {
            return word;
        }
        var i = random.nextInt(word.length());
        var j = Math.min(i, word.length() - 2);
        var c = word.charAt(i);
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, i) + word.substring(i + 1);
            case 1 -> word.substring(0, i) + c + neighbour(c, random) + word.substring(i + 1);
            case 2 -> word.substring(0, i) + neighbour(c, random) + word.substring(i + 1);
            default -> word.substring(0, j) + word.charAt(j + 1) + word.charAt(j) + word.substring(j + 2);
        };
    }

    static String misread(String word, RandomGenerator random) {
        var capitals = bare(word).toUpperCase(Locale.ROOT);
        var start = random.nextInt(MISREAD.length);
        for (var i = 0; i < MISREAD.length; i++) {
            var pair = MISREAD[(start + i) % MISREAD.length];
            var at = capitals.indexOf(pair[0]);
            if (at >= 0) {
                return capitals.substring(0, at) + pair[1] + capitals.substring(at + pair[0].length());
            }
        }
        return capitals;
    }

    /** Without diacritics, as machines print. */
    static String bare(String word) {
        return Normalizer.normalize(
                        word.replace("ß", "ss")
                                .replace("ł", "l")
                                .replace("Ł", "L")
                                .replace("ı", "i")
                                .replace("ø", "o"),
                        Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "");
    }

    /** As the machine-readable zone spells umlauts. */
    static String zone(String word) {
        return bare(word.replace("ü", "ue")
                        .replace("ö", "oe")
                        .replace("ä", "ae")
                        .replace("Ü", "Ue"))
                .toUpperCase(Locale.ROOT)
                .replace("'", "")
                .replace('-', ' ');
    }

    private static char neighbour(char c, RandomGenerator random) {
        var lower = Character.toLowerCase(c);
        for (var row : KEYBOARD) {
            var at = row.indexOf(lower);
            if (at >= 0) {
                var next = at == 0 ? 1 : at == row.length() - 1 ? at - 1 : at + (random.nextBoolean() ? 1 : -1);
                return row.charAt(next);
            }
        }
        return 'e';
    }
}
