package be.belgianid.document.mrz;

/** Characters that recognition takes for one another in OCR-B. */
final class Confusions {
    private static final String DIGITS = "012345678";
    private static final String LETTERS = "OIZEASGTB";
    private static final String[] GROUPS = {
        "0OQDCU", "1ILTJ", "2Z7", "5S36", "8B3S", "6GC", "4A", "7T1Z2", "9GP", "EF", "UOV", "KX", "MNHW", "VYU", "PR",
        "CG<O", "<KCL"
    };

    private Confusions() {}

    static char toLetter(char c) {
        var index = DIGITS.indexOf(c);
        return index < 0 ? c : LETTERS.charAt(index);
    }

    static char toDigit(char c) {
        if (c == 'Q' || c == 'D') {
            return '0';
        }
        if (c == 'L') {
            return '1';
        }
        var index = LETTERS.indexOf(c);
        return index < 0 ? c : DIGITS.charAt(index);
    }

    /** What a character may have been instead, itself excluded. */
    static String alternatives(char c) {
        var result = new StringBuilder();
        for (var group : GROUPS) {
            if (group.indexOf(c) >= 0) {
                group.chars()
                        .filter(other -> other != c && result.indexOf(String.valueOf((char) other)) < 0)
                        .forEach(other -> result.append((char) other));
            }
        }
        return result.toString();
    }
}
