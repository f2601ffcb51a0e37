package be.belgianid.document.mrz;

import java.util.List;
import java.util.Optional;

/**
 * The sizes of machine-readable zones. A template gives each position's kind: {@code A} letter, {@code N} digit,
 * {@code C} check digit, {@code S} sex, {@code X} letter or digit; the filler may stand anywhere.
 */
public enum MrzFormat {
    TD1("AAAAA" + "X".repeat(9) + "C" + "X".repeat(15), "NNNNNNCSNNNNNNCAAA" + "X".repeat(11) + "C", "A".repeat(30)),
    TD2("A".repeat(36), "X".repeat(9) + "CAAANNNNNNCSNNNNNNC" + "X".repeat(7) + "C"),
    TD3("A".repeat(44), "X".repeat(9) + "CAAANNNNNNCSNNNNNNC" + "X".repeat(14) + "CC"),
    MRVA("A".repeat(44), "X".repeat(9) + "CAAANNNNNNCSNNNNNNC" + "X".repeat(16)),
    MRVB("A".repeat(36), "X".repeat(9) + "CAAANNNNNNCSNNNNNNC" + "X".repeat(8)),
    /** The French identity card issued until 2021: no expiry date in the zone. */
    FRA("A".repeat(30) + "X".repeat(6), "X".repeat(12) + "C" + "A".repeat(14) + "NNNNNNCSC");

    private final List<String> templates;

    MrzFormat(String... templates) {
        this.templates = List.of(templates);
    }

    public int lines() {
        return templates.size();
    }

    public int length() {
        return templates.getFirst().length();
    }

    /** The format that lines of these lengths and this beginning have. */
    public static Optional<MrzFormat> of(List<String> lines) {
        var length = lines.isEmpty() ? 0 : lines.getFirst().length();
        if (lines.stream().anyMatch(line -> line.length() != length)) {
            return Optional.empty();
        }
        var visa = length > 0 && lines.getFirst().charAt(0) == 'V';
        return switch (lines.size() * 100 + length) {
            case 330 -> Optional.of(TD1);
            case 244 -> Optional.of(visa ? MRVA : TD3);
            case 236 -> Optional.of(visa ? MRVB : lines.getFirst().startsWith("IDFRA") ? FRA : TD2);
            default -> Optional.empty();
        };
    }

    /** True when a character may stand at a place. */
    public boolean allows(int line, int position, char c) {
        return switch (kind(line, position)) {
            case 'A' -> !Character.isDigit(c);
            case 'N', 'C' -> !Character.isLetter(c);
            case 'S' -> "MFX<".indexOf(c) >= 0;
            default -> true;
        };
    }

    char kind(int line, int position) {
        return templates.get(line).charAt(position);
    }

    /** Turns letters that stand where only digits can, and the reverse, into what they were taken for. */
    List<String> coerce(List<String> lines) {
        return java.util.stream.IntStream.range(0, lines.size())
                .mapToObj(line -> coerce(line, lines.get(line)))
                .toList();
    }

    private String coerce(int line, String text) {
        var result = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            result.append(
                    switch (kind(line, i)) {
                        case 'A' -> Confusions.toLetter(text.charAt(i));
                        case 'N', 'C' -> Confusions.toDigit(text.charAt(i));
                        default -> text.charAt(i);
                    });
        }
        return result.toString();
    }
}
