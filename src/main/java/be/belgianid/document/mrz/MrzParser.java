package be.belgianid.document.mrz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes the lines of a machine-readable zone apart as ICAO 9303-3 to -7 lay them out, and checks them. */
public final class MrzParser {
    private static final Pattern STRANGE = Pattern.compile("[^A-Z0-9<]");

    private MrzParser() {}

    /** Reads the lines of one document; empty when their number and lengths fit no format. */
    public static Optional<Mrz> parse(List<String> raw) {
        var lines = raw.stream()
                .map(MrzParser::clean)
                .filter(line -> !line.isEmpty())
                .toList();
        return MrzFormat.of(lines).map(format -> parse(format, format.coerce(lines)));
    }

    /** A line as a zone writes it: capital letters, digits and fillers only. */
    public static String clean(String line) {
        return STRANGE.matcher(line.toUpperCase(Locale.ROOT).replace("«", "<<")).replaceAll("");
    }

    private static Mrz parse(MrzFormat format, List<String> lines) {
        return switch (format) {
            case TD1 -> card(lines);
            case TD2 -> twoLines(format, lines, 28, 35);
            case MRVB -> twoLines(format, lines, 28, 36);
            case TD3 -> twoLines(format, lines, 28, 42);
            case MRVA -> twoLines(format, lines, 28, 44);
            case FRA -> oldFrenchCard(lines);
        };
    }

    private static Mrz card(List<String> lines) {
        var first = lines.get(0);
        var second = lines.get(1);
        var number = DocumentNumber.read(first.substring(5, 14), first.charAt(14), first.substring(15, 30));
        var middle = second.substring(0, 15);
        var failing = failing(number, middle);
        check(failing, "composite", first.substring(5) + dates(middle) + second.substring(18, 29), second.charAt(29));
        var optional = List.of(number.rest(), plain(second.substring(18, 29)));
        return mrz(lines, MrzFormat.TD1, failing, number, second.substring(15, 18), middle, lines.get(2), optional);
    }

    private static Mrz twoLines(MrzFormat format, List<String> lines, int optionalFrom, int optionalTo) {
        var second = lines.get(1);
        var optional = second.substring(optionalFrom, optionalTo);
        var isCard = format == MrzFormat.TD2;
        var number = DocumentNumber.read(second.substring(0, 9), second.charAt(9), isCard ? optional : "");
        var middle = second.substring(13, 28);
        var failing = failing(number, middle);
        if (format == MrzFormat.TD3) {
            var empty = plain(optional).isEmpty() && second.charAt(42) == '<';
            check(failing, "optional", empty || CheckDigit.of(optional) == second.charAt(42));
        }
        if (isCard || format == MrzFormat.TD3) {
            var last = format.length() - 1;
            var covered = second.substring(0, 10) + dates(middle) + second.substring(28, last);
            check(failing, "composite", covered, second.charAt(last));
        }
        var names = lines.get(0).substring(5);
        var rest = List.of(isCard ? number.rest() : plain(optional));
        return mrz(lines, format, failing, number, second.substring(10, 13), middle, names, rest);
    }

    /** Number and dates are checked alike in all formats of today. */
    private static List<String> failing(DocumentNumber number, String middle) {
        var failing = new ArrayList<String>();
        check(failing, "number", number.valid());
        check(failing, "birth", middle.substring(0, 6), middle.charAt(6));
        check(failing, "expiry", middle.substring(8, 14), middle.charAt(14));
        return failing;
    }

    /** Birth and expiry with their check digits, without the sex between them. */
    private static String dates(String middle) {
        return middle.substring(0, 7) + middle.substring(8);
    }

    private static Mrz mrz(
            List<String> lines,
            MrzFormat format,
            List<String> failing,
            DocumentNumber number,
            String nationality,
            String middle,
            String nameField,
            List<String> optional) {
        var first = lines.getFirst();
        var names = MrzNames.of(nameField);
        return new Mrz(
                format,
                lines,
                List.copyOf(failing),
                plain(first.substring(0, 2)),
                plain(first.substring(2, 5)),
                number.text(),
                plain(nationality),
                middle.substring(0, 6),
                sex(middle.charAt(7)),
                middle.substring(8, 14),
                names.surname(),
                names.givenNames(),
                names.truncated(),
                optional);
    }

    private static Mrz oldFrenchCard(List<String> lines) {
        var first = lines.get(0);
        var second = lines.get(1);
        var failing = new ArrayList<String>();
        check(failing, "number", second.substring(0, 12), second.charAt(12));
        check(failing, "birth", second.substring(27, 33), second.charAt(33));
        check(failing, "composite", first + second.substring(0, 35), second.charAt(35));
        var givenNames = second.substring(13, 27);
        return new Mrz(
                MrzFormat.FRA,
                lines,
                List.copyOf(failing),
                plain(first.substring(0, 2)),
                plain(first.substring(2, 5)),
                plain(second.substring(0, 12)),
                "FRA",
                second.substring(27, 33),
                sex(second.charAt(34)),
                "",
                MrzNames.words(first.substring(5, 30)),
                MrzNames.words(givenNames),
                first.charAt(29) != '<' || givenNames.charAt(13) != '<',
                List.of(plain(first.substring(30))));
    }

    private static void check(List<String> failing, String name, String covered, char digit) {
        check(failing, name, CheckDigit.of(covered) == digit);
    }

    private static void check(List<String> failing, String name, boolean holds) {
        if (!holds) {
            failing.add(name);
        }
    }

    private static String sex(char c) {
        return c == '<' || c == 'X' ? "" : String.valueOf(c);
    }

    static String plain(String field) {
        return field.replace("<", "");
    }
}
