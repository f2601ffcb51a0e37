package be.belgianid.identity.matching;

import be.belgianid.identity.IdentityDocument;
import java.util.Locale;

/** A document's number as a scanner cannot tell it apart: O and 0, I and 1, S and 5, B and 8, Z and 2 are one. */
record DocumentNumber(IdentityDocument document, String folded) {
    private static final int SHORTEST = 5;

    static DocumentNumber of(IdentityDocument document) {
        var number = new StringBuilder();
        for (var c : document.number().toUpperCase(Locale.ROOT).toCharArray()) {
            if (c >= '0' && c <= '9' || c >= 'A' && c <= 'Z') {
                number.append(folded(c));
            }
        }
        return new DocumentNumber(document, number.toString());
    }

    /** Long enough to mean somebody. */
    boolean isTelling() {
        return folded.length() >= SHORTEST && folded.chars().distinct().count() > 2;
    }

    private static char folded(char c) {
        return switch (c) {
            case 'O', 'Q', 'D' -> '0';
            case 'I', 'L' -> '1';
            case 'Z' -> '2';
            case 'S' -> '5';
            case 'G' -> '6';
            case 'B' -> '8';
            default -> c;
        };
    }
}
