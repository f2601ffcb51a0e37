package be.belgianid.document.mrz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes the lines of a machine-readable zone apart as ICAO 9303-3 to -7 lay them out, and checks them. */
public final class MrzParser {
    private MrzParser() {}

    /** Reads the lines of one document; empty when their number and lengths fit no format. */
    public static Optional<Mrz> parse(List<String> raw) {
        var lines = raw.stream()
                .map(MrzParser::clean)
                .filter(line -> !line.isEmpty())
                .toList();
        return MrzFormat.of(lines).map(format -> parse(format, format.coerce(lines)));
    }

    private static String clean(String line) {
        return line.toUpperCase(Locale.ROOT).replace("«", "<<").replaceAll("[^A-Z0-9<]", "");
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
        var failing = new ArrayList<String>();
        var number = DocumentNumber.read(first.substring(5, 14), first.charAt(14), first.substring(15, 30));
        check(failing, "number", number.valid());
        check(failing, "birth", second.substring(0, 6), second.charAt(6));
        check(failing, "expiry", second.substring(8, 14), second.charAt(14));
        var covered = first.substring(5) + second.substring(0, 7) + second.substring(8, 15) + second.substring(18, 29);
        check(failing, "composite", covered, second.charAt(29));
        var names = MrzNames.of(lines.get(2));
        return new Mrz(
                MrzFormat.TD1,
                lines,
                List.copyOf(failing),
                plain(first.substring(0, 2)),
                plain(first.substring(2, 5)),
                number.text(),
                plain(second.substring(15, 18)),
                second.substring(0, 6),
                sex(second.charAt(7)),
                second.substring(8, 14),
                names.surname(),
                names.givenNames(),
                names.truncated(),
                List.of(number.rest(), plain(second.substring(18, 29))));
    }

    private static Mrz twoLines(MrzFormat format, List<String> lines, int optionalFrom, int optionalTo) {
        var first = lines.get(0);
        var second = lines.get(1);
        var failing = new ArrayList<String>();
        var optional = second.substring(optionalFrom, optionalTo);
        var number =
                DocumentNumber.read(second.substring(0, 9), second.charAt(9), format == MrzFormat.TD2 ? optional : "");
        check(failing, "number", number.valid());
        check(failing, "birth", second.substring(13, 19), second.charAt(19));
        check(failing, "expiry", second.substring(21, 27), second.charAt(27));
        if (format == MrzFormat.TD3) {
            var emptyOptional = plain(optional).isEmpty() && second.charAt(42) == '<';
            check(failing, "optional", emptyOptional || CheckDigit.of(optional) == second.charAt(42));
        }
        if (format == MrzFormat.TD3 || format == MrzFormat.TD2) {
            var last = format.length() - 1;
            var covered = second.substring(0, 10) + second.substring(13, 20) + second.substring(21, last);
            check(failing, "composite", covered, second.charAt(last));
        }
        var names = MrzNames.of(first.substring(5));
        return new Mrz(
                format,
                lines,
                List.copyOf(failing),
                plain(first.substring(0, 2)),
                plain(first.substring(2, 5)),
                number.text(),
                plain(second.substring(10, 13)),
                second.substring(13, 19),
                sex(second.charAt(20)),
                second.substring(21, 27),
                names.surname(),
                names.givenNames(),
                names.truncated(),
                List.of(format == MrzFormat.TD2 ? number.rest() : plain(optional)));
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
