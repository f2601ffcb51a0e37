package be.belgianid.cli.bench;

import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/** How clerks of several countries write Cyrillic, Greek and Arabic names in Latin letters. */
final class Romanisation {
    private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ";
    private static final Map<String, String> SCHEMES = Map.of(
            "passport", "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y _ e iu ia i i ie g",
            "english", "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh sch _ y _ e yu ya i yi ye g",
            "french", "a b v g d e io j z i i k l m n o p r s t ou f kh ts tch ch chtch _ y _ e iou ia i i ie g",
            "german", "a b w g d e jo sch s i j k l m n o p r s t u f ch z tsch sch schtsch _ y _ e ju ja i ji je g",
            "dutch", "a b v g d e jo zj z i j k l m n o p r s t oe f ch ts tsj sj sjtsj _ y _ e joe ja i ji je g");
    private static final String[][] GREEK = {
        {"ου", "ou"},
        {"αυ", "av"},
        {"ευ", "ev"},
        {"γγ", "ng"},
        {"μπ", "b"},
        {"ντ", "nt"},
        {"αι", "ai"},
        {"ει", "ei"},
        {"οι", "oi"},
        {"ά", "a"},
        {"έ", "e"},
        {"ή", "i"},
        {"ί", "i"},
        {"ό", "o"},
        {"ύ", "y"},
        {"ώ", "o"},
        {"α", "a"},
        {"β", "v"},
        {"γ", "g"},
        {"δ", "d"},
        {"ε", "e"},
        {"ζ", "z"},
        {"η", "i"},
        {"θ", "th"},
        {"ι", "i"},
        {"κ", "k"},
        {"λ", "l"},
        {"μ", "m"},
        {"ν", "n"},
        {"ξ", "x"},
        {"ο", "o"},
        {"π", "p"},
        {"ρ", "r"},
        {"σ", "s"},
        {"ς", "s"},
        {"τ", "t"},
        {"υ", "y"},
        {"φ", "f"},
        {"χ", "ch"},
        {"ψ", "ps"},
        {"ω", "o"}
    };
    /** What people do to names that have no fixed spelling in Latin letters. */
    private static final String[][] HABITS = {
        {"ou", "u"},
        {"ch", "sh"},
        {"kh", "h"},
        {"ss", "s"},
        {"mm", "m"},
        {"y", "i"},
        {"ï", "i"},
        {"El ", "Al "},
        {"El ", "el"},
        {"q", "k"},
        {"ee", "i"},
        {"dj", "j"},
        {"ei", "ai"},
        {"oe", "ö"},
        {"ue", "ü"},
        {"ij", "y"},
        {"ck", "k"},
        {"ks", "x"},
        {"th", "t"},
        {"ph", "f"},
        {"ae", "a"},
        {"c", "k"},
        {"z", "s"}
    };

    private Romanisation() {}

    /** As the registry has it. */
    static String registered(String word, String script) {
        return latin(word, script, "passport", true);
    }

    /** As somebody else writes it, by another country's rules or by ear. */
    static String another(String word, String script, RandomGenerator random) {
        return switch (script) {
            case "cyrillic" -> latin(word, script, pick(random, "english", "french", "german", "dutch"), false);
            case "greek" ->
                byEar(latin(word, script, "", false).replace("ch", "h").replace("y", "i"), random, 1);
            default -> byEar(half(word, 1), random, 2);
        };
    }

    static String original(String word) {
        return half(word, 0);
    }

    private static String byEar(String word, RandomGenerator random, int most) {
        var result = word;
        var changes = 0;
        var start = random.nextInt(HABITS.length);
        for (var i = 0; i < HABITS.length && changes < most; i++) {
            var habit = HABITS[(start + i) % HABITS.length];
            var changed = result.replace(habit[0], habit[1]);
            if (!changed.equals(result)) {
                result = changed;
                changes++;
            }
        }
        return result;
    }

    private static String latin(String word, String script, String scheme, boolean registered) {
        return switch (script) {
            case "cyrillic" -> cyrillic(word, SCHEMES.getOrDefault(scheme, "").split(" "));
            case "greek" -> capitals(greek(word.toLowerCase(Locale.ROOT)));
            case "arabic" -> half(word, 1);
            default -> registered ? word : half(word, 1);
        };
    }

    private static String cyrillic(String word, String[] letters) {
        var latin = new StringBuilder();
        for (var c : word.toLowerCase(Locale.ROOT).toCharArray()) {
            var index = CYRILLIC.indexOf(c);
            latin.append(index < 0 ? String.valueOf(c) : letters[index].replace("_", ""));
        }
        return capitals(latin.toString());
    }

    private static String greek(String word) {
        var latin = word;
        for (var pair : GREEK) {
            latin = latin.replace(pair[0], pair[1]);
        }
        return latin;
    }

    private static String capitals(String words) {
        var result = new StringBuilder(words);
        for (var i = 0; i < result.length(); i++) {
            if (i == 0 || result.charAt(i - 1) == ' ' || result.charAt(i - 1) == '-') {
                result.setCharAt(i, Character.toUpperCase(result.charAt(i)));
            }
        }
        return result.toString();
    }

    private static String half(String word, int half) {
        var colon = word.indexOf(':');
        if (colon < 0) {
            return word;
        }
        return half == 0 ? word.substring(0, colon) : word.substring(colon + 1);
    }

    private static String pick(RandomGenerator random, String... words) {
        return words[random.nextInt(words.length)];
    }
}
