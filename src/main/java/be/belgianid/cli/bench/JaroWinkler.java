package be.belgianid.cli.bench;

/** The usual likeness of two strings, 0 to 1. */
final class JaroWinkler {
    private JaroWinkler() {}

    static double of(String a, String b) {
        var window = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
        var usedInA = new boolean[a.length()];
        var usedInB = new boolean[b.length()];
        var matches = 0;
        for (var i = 0; i < a.length(); i++) {
            for (var j = Math.max(0, i - window); j < Math.min(b.length(), i + window + 1); j++) {
                if (!usedInB[j] && a.charAt(i) == b.charAt(j)) {
                    usedInA[i] = usedInB[j] = true;
                    matches++;
                    break;
                }
            }
        }
        if (matches == 0) {
            return 0;
        }
        var m = (double) matches;
        var jaro = (m / a.length() + m / b.length() + (m - outOfOrder(a, b, usedInA, usedInB) / 2.0) / m) / 3;
        return jaro + commonStart(a, b) * 0.1 * (1 - jaro);
    }

    private static int outOfOrder(String a, String b, boolean[] usedInA, boolean[] usedInB) {
        var count = 0;
        var j = 0;
        for (var i = 0; i < a.length(); i++) {
            if (usedInA[i]) {
                while (!usedInB[j]) {
                    j++;
                }
                count += a.charAt(i) == b.charAt(j++) ? 0 : 1;
            }
        }
        return count;
    }

    private static int commonStart(String a, String b) {
        var length = 0;
        while (length < Math.min(4, Math.min(a.length(), b.length())) && a.charAt(length) == b.charAt(length)) {
            length++;
        }
        return length;
    }
}
