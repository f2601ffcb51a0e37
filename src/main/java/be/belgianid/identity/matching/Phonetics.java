package be.belgianid.identity.matching;

/** What remains of a name that was heard: the consonants by class, an opening vowel as A. Made for blocking, not for scoring. */
final class Phonetics {
    private static final int LENGTH = 7;
    private static final String FROM = "bpfvdtgksclmnr";
    private static final String TO = "BPFFTTKKSKLMNR";

    private Phonetics() {}

    static String code(String word) {
        var canonical = Spelling.canonical(word);
        var code = new StringBuilder(LENGTH);
        for (var i = 0; i < canonical.length() && code.length() < LENGTH; i++) {
            var index = FROM.indexOf(canonical.charAt(i));
            if (index >= 0) {
                var letter = TO.charAt(index);
                if (code.isEmpty() || code.charAt(code.length() - 1) != letter) {
                    code.append(letter);
                }
            } else if (i == 0) {
                code.append('A');
            }
        }
        return code.length() > 1 ? code.toString() : code + canonical;
    }
}
