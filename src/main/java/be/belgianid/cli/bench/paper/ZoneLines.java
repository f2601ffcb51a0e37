package be.belgianid.cli.bench.paper;

import be.belgianid.sandbox.documents.MachineReadableZone;
import be.belgianid.sandbox.documents.PrintedData;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Writes the machine-readable zones that the sandbox's documents do not have. */
final class ZoneLines {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

    private ZoneLines() {}

    static List<String> of(PaperKind kind, PrintedData data) {
        return switch (kind) {
            case PASSPORT -> MachineReadableZone.passport(data);
            case CARD_BACK, CARD_BOTH ->
                data.number().length() > 9 ? cardWithLongNumber(data) : MachineReadableZone.card(data);
            case TD2_CARD -> twoLines("I<", data, 36, 7, true);
            case VISA_A -> twoLines("V<", data, 44, 16, false);
            case VISA_B -> twoLines("V<", data, 36, 8, false);
            case OLD_FRENCH_CARD -> oldFrenchCard(data);
            case DRIVING_LICENCE -> List.of();
        };
    }

    private static List<String> twoLines(String code, PrintedData data, int length, int optional, boolean composite) {
        var state = padded(data.state().icao(), 3);
        var number = padded(data.number(), 9);
        var checked = number + digit(number);
        var birth = DATE.format(data.birthDate());
        var expiry = DATE.format(data.validUntil());
        var born = birth + digit(birth);
        var valid = expiry + digit(expiry) + padded(data.personalNumber(), optional);
        var second = checked + state + born + MachineReadableZone.sex(data) + valid;
        return List.of(
                padded(code + state + names(data), length),
                composite ? second + digit(checked + born + valid) : second);
    }

    /** Belgian cards: the number goes on in the optional data, its check digit behind it. */
    private static List<String> cardWithLongNumber(PrintedData data) {
        var state = padded(data.state().icao(), 3);
        var number = data.number();
        var first = padded("ID" + state + number.substring(0, 9) + "<" + number.substring(9) + digit(number), 30);
        var birth = DATE.format(data.birthDate());
        var expiry = DATE.format(data.validUntil());
        var born = birth + digit(birth);
        var valid = expiry + digit(expiry);
        var more = padded(data.personalNumber(), 11);
        return List.of(
                first,
                born
                        + MachineReadableZone.sex(data)
                        + valid
                        + state
                        + more
                        + digit(first.substring(5) + born + valid + more),
                padded(names(data), 30));
    }

    private static List<String> oldFrenchCard(PrintedData data) {
        var first = padded("IDFRA" + padded(MachineReadableZone.latin(data.surname()), 25) + data.personalNumber(), 36);
        var number = padded(data.number(), 12);
        var birth = DATE.format(data.birthDate());
        var given = padded(MachineReadableZone.latin(data.givenNames()).replaceFirst("<", "<<"), 14);
        var second = number + digit(number) + given + birth + digit(birth) + MachineReadableZone.sex(data);
        return List.of(first, second + digit(first + second));
    }

    private static String names(PrintedData data) {
        return MachineReadableZone.latin(data.surname()) + "<<" + MachineReadableZone.latin(data.givenNames());
    }

    private static String padded(String text, int length) {
        return MachineReadableZone.padded(text, length);
    }

    private static String digit(String text) {
        return MachineReadableZone.digit(text);
    }
}
