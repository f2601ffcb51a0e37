package be.belgianid.identity.matching;

/** How much it takes to turn one word into another by the slips of people, keyboards and scanners. */
final class EditCost {
    private static final double CONFUSED = 0.6;
    private static final double SWAPPED = 0.8;
    private static final String VOWELS = "aeiouy";
    private static final String[] LOOK_OR_SOUND_ALIKE = {
        "ij", "il", "lt", "lj", "ef", "uv", "uw", "vw", "mn", "nh", "oq", "oc", "od", "ce", "bh", "pr", "pb", "bv",
        "dt", "gk", "gh", "gq", "sz", "cs", "ck", "kq", "iy", "jy", "rn", "ft", "hk", "kx", "cg", "sx", "zx"
    };
    private static final boolean[][] CONFUSABLE = confusable();

    private EditCost() {}

    static double of(String a, String b) {
        var cost = distance(a, b);
        if (cost > 1 && (joint(a) || joint(b))) {
            cost = Math.min(cost, CONFUSED + distance(joined(a), joined(b)));
        }
        return cost;
    }

    private static boolean joint(String word) {
        return word.contains("rn") || word.contains("vv") || word.contains("cl") || word.contains("m");
    }

    private static String joined(String word) {
        return word.replace("rn", "m").replace("vv", "w").replace("cl", "d").replace("ii", "u");
    }

    private static double distance(String a, String b) {
        var before = new double[b.length() + 1];
        var previous = new double[b.length() + 1];
        var current = new double[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                current[j] = cell(a, b, i, j, before, previous, current);
            }
            var recycled = before;
            before = previous;
            previous = current;
            current = recycled;
        }
        return previous[b.length()];
    }

    private static double cell(String a, String b, int i, int j, double[] before, double[] previous, double[] current) {
        var x = a.charAt(i - 1);
        var y = b.charAt(j - 1);
        var cost = previous[j - 1] + substitution(x, y);
        cost = Math.min(cost, previous[j] + omission(a, i));
        cost = Math.min(cost, current[j - 1] + omission(b, j));
        if (i > 1 && j > 1 && x == b.charAt(j - 2) && y == a.charAt(i - 2) && x != y) {
            cost = Math.min(cost, before[j - 2] + SWAPPED);
        }
        return cost;
    }

    private static double omission(String word, int i) {
        var c = word.charAt(i - 1);
        var doubled = i > 1 && word.charAt(i - 2) == c;
        return doubled || c == 'h' ? CONFUSED : 1;
    }

    private static double substitution(char x, char y) {
        if (x == y) {
            return 0;
        }
        if (VOWELS.indexOf(x) >= 0 && VOWELS.indexOf(y) >= 0) {
            return SWAPPED;
        }
        return x < 128 && y < 128 && CONFUSABLE[x][y] ? CONFUSED : 1;
    }

    private static boolean[][] confusable() {
        var table = new boolean[128][128];
        for (var pair : LOOK_OR_SOUND_ALIKE) {
            table[pair.charAt(0)][pair.charAt(1)] = true;
            table[pair.charAt(1)][pair.charAt(0)] = true;
        }
        return table;
    }
}
