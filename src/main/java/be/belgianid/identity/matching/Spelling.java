package be.belgianid.identity.matching;

import java.util.Arrays;

/**
 * Reduces a folded word to the form that its spelling variants share: ou and u, ij and y, sch, sh, sz and ch, ä and ae, ph and
 * f, w and v, x and ks, doubled letters, silent h, the feminine endings of Slavic surnames.
 */
final class Spelling {
    /** Longest first; read at one position, the first that fits is written as its second part. */
    private static final String[][] RULES = {
        {"shch", "s"},
        {"stsj", "s"},
        {"tsch", "s"},
        {"dsch", "i"},
        {"dzh", "i"},
        {"sch", "s"},
        {"tch", "s"},
        {"tsj", "s"},
        {"sh", "s"},
        {"sj", "s"},
        {"sz", "s"},
        {"cz", "s"},
        {"cs", "s"},
        {"tz", "s"},
        {"ts", "s"},
        {"zh", "s"},
        {"dz", "s"},
        {"dj", "i"},
        {"kh", "k"},
        {"gh", "g"},
        {"ck", "k"},
        {"cq", "k"},
        {"qu", "k"},
        {"ph", "f"},
        {"th", "t"},
        {"dh", "d"},
        {"ij", "i"},
        {"ou", "u"},
        {"oe", "o"},
        {"oo", "o"},
        {"ue", "u"},
        {"uu", "u"},
        {"uy", "u"},
        {"ui", "u"},
        {"eu", "u"},
        {"ae", "a"},
        {"aa", "a"},
        {"ah", "a"},
        {"ai", "e"},
        {"ay", "e"},
        {"ei", "e"},
        {"ey", "e"},
        {"ee", "e"},
        {"eh", "e"},
        {"ie", "i"},
        {"ii", "i"},
        {"iy", "i"},
        {"yi", "i"},
        {"yy", "i"},
        {"y", "i"},
        {"j", "i"},
        {"w", "v"},
        {"x", "ks"},
        {"q", "k"},
        {"z", "s"},
        {"h", ""}
    };

    private static final String[][] NONE = {};
    private static final String[][][] BY_FIRST_LETTER = byFirstLetter();

    private Spelling() {}

    static String canonical(String word) {
        var form = new StringBuilder(word.length());
        var i = 0;
        while (i < word.length()) {
            i += step(word, i, form);
        }
        return feminine(form);
    }

    private static int step(String word, int i, StringBuilder form) {
        var c = word.charAt(i);
        if (c == 'c') {
            return letterC(word, i, form);
        }
        for (var rule : c < BY_FIRST_LETTER.length ? BY_FIRST_LETTER[c] : NONE) {
            if (word.startsWith(rule[0], i)) {
                append(form, rule[1]);
                return rule[0].length();
            }
        }
        append(form, c);
        return 1;
    }

    private static int letterC(String word, int i, StringBuilder form) {
        var next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
        if (next == 'h') {
            var after = i + 2 < word.length() ? word.charAt(i + 2) : ' ';
            append(form, "rlt ".indexOf(after) >= 0 ? "k" : "s");
            return 2;
        }
        if (next == 'z' || next == 's') {
            append(form, "s");
            return 2;
        }
        append(form, "eiy".indexOf(next) >= 0 ? "s" : "k");
        return next == 'k' || next == 'q' ? 2 : 1;
    }

    private static void append(StringBuilder form, String letters) {
        for (var i = 0; i < letters.length(); i++) {
            append(form, letters.charAt(i));
        }
    }

    private static void append(StringBuilder form, char letter) {
        if (form.isEmpty() || form.charAt(form.length() - 1) != letter) {
            form.append(letter);
        }
    }

    private static String[][][] byFirstLetter() {
        var byLetter = new String[128][][];
        for (var letter = 0; letter < byLetter.length; letter++) {
            var first = (char) letter;
            byLetter[letter] = Arrays.stream(RULES)
                    .filter(rule -> rule[0].charAt(0) == first)
                    .toArray(String[][]::new);
        }
        return byLetter;
    }

    private static String feminine(StringBuilder form) {
        var text = form.toString();
        if (text.length() < 6) {
            return text;
        }
        if (text.endsWith("skaia")) {
            return text.substring(0, text.length() - 3) + "i";
        }
        if (text.endsWith("of") || text.endsWith("ef")) {
            return text.substring(0, text.length() - 1) + "v";
        }
        if (text.endsWith("ska")) {
            return text.substring(0, text.length() - 1) + "i";
        }
        return text.endsWith("ova") || text.endsWith("eva") ? text.substring(0, text.length() - 1) : text;
    }
}
