package be.belgianid.identity.matching;

/** A stable 64-bit hash of a key's parts (FNV-1a, then a final mix); changing it means computing every stored key anew. */
final class Hash {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Hash() {}

    static long of(char kind, String text) {
        return mixed(folded(OFFSET ^ kind, text));
    }

    static long of(char kind, String text, int number) {
        return mixed((folded(OFFSET ^ kind, text) ^ number) * PRIME);
    }

    static long of(char kind, String first, String second) {
        return of(kind, first + "|" + second);
    }

    static long of(char kind, String first, String second, String third) {
        return of(kind, first + "|" + second + "|" + third);
    }

    private static long folded(long start, String text) {
        var hash = start * PRIME;
        for (var i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }

    private static long mixed(long hash) {
        var h = hash;
        h = (h ^ h >>> 33) * 0xff51afd7ed558ccdL;
        h = (h ^ h >>> 33) * 0xc4ceb9fe1a85ec53L;
        return h ^ h >>> 33;
    }
}
