package be.belgianid.sandbox.documents;

import be.belgianid.identity.Sex;
import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes the lines at the foot of a travel document (ICAO 9303 parts 4 and 5) with their check digits. */
public final class MachineReadableZone {
    private static final int[] WEIGHTS = {7, 3, 1};
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("Ä", "AE"),
            Map.entry("Ö", "OE"),
            Map.entry("Ü", "UE"),
            Map.entry("ß", "SS"),
            Map.entry("Ø", "OE"),
            Map.entry("Å", "AA"),
            Map.entry("Æ", "AE"),
            Map.entry("Ł", "L"),
            Map.entry("Đ", "D"),
            Map.entry("Œ", "OE"));

    private MachineReadableZone() {}

    public static List<String> passport(PrintedData data) {
        var first = padded("P<" + filled(data.state().icao(), 3) + names(data), 44);
        var number = filled(data.number(), 9);
        var birth = DATE.format(data.birthDate());
        var expiry = DATE.format(data.validUntil());
        var personal = filled(data.personalNumber(), 14);
        var personalCheck = data.personalNumber().isEmpty() ? "<" : digit(personal);
        var checked = number + digit(number);
        var born = birth + digit(birth);
        var valid = expiry + digit(expiry) + personal + personalCheck;
        return List.of(
                first,
                checked + filled(data.state().icao(), 3) + born + sex(data) + valid + digit(checked + born + valid));
    }

    public static List<String> card(PrintedData data) {
        var number = filled(data.number(), 9);
        var optional = filled(data.personalNumber(), 15);
        var first = "ID" + filled(data.state().icao(), 3) + number + digit(number) + optional;
        var birth = DATE.format(data.birthDate());
        var expiry = DATE.format(data.validUntil());
        var born = birth + digit(birth);
        var valid = expiry + digit(expiry);
        var more = "<".repeat(11);
        return List.of(
                first,
                born
                        + sex(data)
                        + valid
                        + filled(data.state().icao(), 3)
                        + more
                        + digit(first.substring(5) + born + valid + more),
                padded(names(data), 30));
    }

    /** The letter for the sex; a filler where the document does not say. */
    public static String sex(PrintedData data) {
        return data.sex() == Sex.UNKNOWN ? "<" : Character.toString(data.sex().letter());
    }

    private static String names(PrintedData data) {
        return latin(data.surname()) + "<<" + latin(data.givenNames());
    }

    /** A name in the letters of the zone. */
    public static String latin(String name) {
        var upper = name.toUpperCase(Locale.ROOT);
        for (var letter : LETTERS.entrySet()) {
            upper = upper.replace(letter.getKey(), letter.getValue());
        }
        var plain =
                MARKS.matcher(Normalizer.normalize(upper, Normalizer.Form.NFD)).replaceAll("");
        return plain.replace("'", "").replaceAll("[^A-Z]+", "<");
    }

    /** Cut or filled up to the length. */
    public static String padded(String line, int length) {
        return filled(line.length() > length ? line.substring(0, length) : line, length);
    }

    private static String filled(String text, int length) {
        return text + "<".repeat(length - text.length());
    }

    /** The check digit of a text. */
    public static String digit(String text) {
        var sum = 0;
        for (var index = 0; index < text.length(); index++) {
            var character = text.charAt(index);
            sum += WEIGHTS[index % 3] * (character == '<' ? 0 : Character.digit(character, 36));
        }
        return Integer.toString(sum % 10);
    }
}
