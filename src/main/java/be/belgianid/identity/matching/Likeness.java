package be.belgianid.identity.matching;

/** How alike two words or joined names are, closest first. */
enum Likeness {
    EQUAL,
    /** Another spelling of the same. */
    EQUIVALENT,
    /** One slip away. */
    SIMILAR,
    /** Several slips away. */
    FAINT,
    DIFFERENT;

    static Likeness of(String a, String b) {
        if (a.equals(b)) {
            return EQUAL;
        }
        var x = Spelling.canonical(a);
        var y = Spelling.canonical(b);
        if (x.equals(y) && Math.min(a.length(), b.length()) > 1) {
            return EQUIVALENT;
        }
        var length = Math.max(a.length(), b.length());
        if (Math.abs(a.length() - b.length()) > 3 && Math.abs(x.length() - y.length()) > 3) {
            return DIFFERENT;
        }
        var cost = Math.min(EditCost.of(a, b), 0.3 + EditCost.of(x, y));
        if (cost <= allowed(length)) {
            return SIMILAR;
        }
        if (isWithoutVowels(x, y)) {
            return SIMILAR;
        }
        return cost <= 0.34 * length && length > 4 ? FAINT : DIFFERENT;
    }

    /** A script that writes no short vowels: {@code hdad} is {@code haddad}. */
    private static boolean isWithoutVowels(String a, String b) {
        var x = consonants(a);
        var y = consonants(b);
        var few = Math.min(a.length() - x.length(), b.length() - y.length());
        var many = Math.max(a.length() - x.length(), b.length() - y.length());
        return x.length() > 1 && x.equals(y) && 2 * few <= many;
    }

    /** Written by ear from a script without vowels: {@code Mohamed} and {@code Muhammad}. */
    static boolean ofConsonants(String a, String b) {
        var x = consonants(Spelling.canonical(a));
        return x.length() > 1 && x.equals(consonants(Spelling.canonical(b)));
    }

    private static String consonants(String word) {
        var letters = new StringBuilder();
        for (var i = 0; i < word.length(); i++) {
            if ("aeiou".indexOf(word.charAt(i)) < 0) {
                letters.append(word.charAt(i));
            }
        }
        return letters.toString();
    }

    boolean atLeast(Likeness other) {
        return compareTo(other) <= 0;
    }

    private static double allowed(int length) {
        if (length <= 3) {
            return 0.8;
        }
        return length <= 6 ? 1 : length <= 9 ? 1.7 : 2.2;
    }
}
