package be.belgianid.identity;

/** Sorts pairs of longs by the first of each; pairs of one first byte, so seven bytes decide. */
final class RadixSort {
    private static final int DIGIT = 11;
    private static final int PASSES = 6;
    private static final int VALUES = 1 << DIGIT;

    private RadixSort() {}

    /** The pairs in ascending order; those of one key stay in the order in which they came. */
    static long[] byKey(long[] pairs) {
        var from = pairs;
        var to = new long[pairs.length];
        for (var pass = 0; pass < PASSES; pass++) {
            pass(from, to, pass * DIGIT);
            var swap = from;
            from = to;
            to = swap;
        }
        return from;
    }

    private static void pass(long[] from, long[] to, int shift) {
        var next = new int[VALUES];
        for (var i = 0; i < from.length; i += 2) {
            next[digit(from[i], shift)]++;
        }
        var start = 0;
        for (var value = 0; value < VALUES; value++) {
            var count = next[value];
            next[value] = start;
            start += count;
        }
        for (var i = 0; i < from.length; i += 2) {
            var at = 2 * next[digit(from[i], shift)]++;
            to[at] = from[i];
            to[at + 1] = from[i + 1];
        }
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & (VALUES - 1);
    }
}
