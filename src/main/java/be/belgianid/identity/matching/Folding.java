package be.belgianid.identity.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Folds a text to words of plain lower-case letters, whatever its script, case, diacritics and punctuation. */
public final class Folding {
    private static final String LOOK_ALIKE = "oizeasgtbg";
    private static final String JOINERS = "'’ʼ`´ʹ‘′";
    private static final String SPECIAL = "ßæœøđðþłħıŋſə";
    private static final String[] SPECIAL_LATIN = {"ss", "ae", "oe", "o", "d", "d", "th", "l", "h", "i", "n", "s", "e"};

    private static final Set<String> SERVANT_OF = Set.of("abd", "abdel", "abdul", "abdal", "abder", "abdur", "abdil");
    private static final Set<String> ARTICLES = Set.of("al", "el", "ul");

    private Folding() {}

    /** The words of a name parted by one blank, letters a to z only: what lists of people are searched and sorted by. */
    public static String line(String name) {
        return String.join(" ", name(name));
    }

    /** The words of a name; a digit in it can only be a misread letter. */
    static List<String> name(String text) {
        var words = words(text, false);
        for (var i = 0; i + 1 < words.size(); i++) {
            if (SERVANT_OF.contains(words.get(i))) {
                var article = ARTICLES.contains(words.get(i + 1)) && i + 2 < words.size();
                var stem = words.remove(i + 1);
                words.set(i, "abdel" + (article ? words.remove(i + 1) : stem));
            }
        }
        return words;
    }

    /** The words of a place or a street, digits kept. */
    static List<String> words(String text) {
        return words(text, true);
    }

    private static List<String> words(String text, boolean digits) {
        var latin = Transliteration.latin(text);
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (var i = 0; i < latin.length(); i++) {
            if (!append(word, Character.toLowerCase(latin.charAt(i)), digits) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    /** Whether the character belongs to the word. */
    private static boolean append(StringBuilder word, char c, boolean digits) {
        if (c >= 'a' && c <= 'z') {
            word.append(c);
        } else if (c >= '0' && c <= '9') {
            word.append(digits ? c : LOOK_ALIKE.charAt(c - '0'));
        } else if (c < 0x80 && c != '\'' && c != '`') {
            return false;
        } else if (JOINERS.indexOf(c) < 0) {
            return appendFolded(word, c);
        }
        return true;
    }

    private static boolean appendFolded(StringBuilder word, char c) {
        var special = SPECIAL.indexOf(c);
        if (special >= 0) {
            word.append(SPECIAL_LATIN[special]);
            return true;
        }
        if (Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.MODIFIER_LETTER) {
            return true;
        }
        var bare = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        if (bare >= 'a' && bare <= 'z') {
            word.append(bare);
            return true;
        }
        return false;
    }
}
