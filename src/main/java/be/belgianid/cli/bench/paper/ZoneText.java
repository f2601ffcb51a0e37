package be.belgianid.cli.bench.paper;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** Makes up lines for machine-readable zones, rich in characters that look alike; check digits need not hold. */
final class ZoneText {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String DIGITS = "0123456789";
    private static final String TRICKY = "0O0O0O1I1I5S5S8B8B2Z2Z6GDQCUVKXEFPRMNHW4A7T";
    private static final String[] STATES = Locale.getISOCountries();

    private ZoneText() {}

    static List<String> any(Random random) {
        var length = new int[] {30, 36, 44}[random.nextInt(3)];
        var lines = length == 30 ? 3 : 2;
        if (random.nextInt(3) == 0) {
            return Stream.generate(() -> wild(length, random)).limit(lines).toList();
        }
        return length == 30
                ? List.of(
                        padded("I" + of("D<AC", 1, random) + state(random) + serials(25, random), 30),
                        padded(dates(random) + state(random) + serials(11, random), 29) + of(DIGITS, 1, random),
                        padded(names(random), 30))
                : List.of(
                        padded(
                                of("PPVIAC", 1, random) + of("<<DMO", 1, random) + state(random) + names(random),
                                length),
                        padded(serials(9, random), 9)
                                + of(DIGITS, 1, random)
                                + state(random)
                                + dates(random)
                                + padded(serials(length - 29, random), length - 29)
                                + of(DIGITS, 1, random));
    }

    /** Anything anywhere, so that no model trusts its expectations more than its eyes. */
    private static String wild(int length, Random random) {
        var text = new StringBuilder();
        while (text.length() < length) {
            var run = 1 + random.nextInt(9);
            text.append(
                    switch (random.nextInt(5)) {
                        case 0 -> "<".repeat(run);
                        case 1 -> of(DIGITS, run, random);
                        case 2 -> of(LETTERS, run, random);
                        default -> of(TRICKY, run, random);
                    });
        }
        return text.substring(0, length);
    }

    private static String serials(int room, Random random) {
        var length = 1 + random.nextInt(room);
        return switch (random.nextInt(5)) {
            case 0 -> "";
            case 1 -> of(DIGITS, length, random);
            case 2 -> of(LETTERS, Math.min(2, length), random) + of(DIGITS, Math.max(0, length - 2), random);
            case 3 -> of(LETTERS + DIGITS, length, random);
            default -> of(TRICKY, length, random);
        };
    }

    private static String names(Random random) {
        var text = new StringBuilder(name(random));
        for (var more = random.nextInt(2); more > 0; more--) {
            text.append('<').append(name(random));
        }
        text.append("<<").append(name(random));
        for (var more = random.nextInt(3); more > 0; more--) {
            text.append('<').append(name(random));
        }
        return text.toString();
    }

    private static String name(Random random) {
        return of(LETTERS + "AEIOUAEIOUNRSTLOUEFKC", 2 + random.nextInt(9), random);
    }

    private static String dates(Random random) {
        return of(DIGITS, 7, random) + of("MF<", 1, random) + of(DIGITS, 7, random);
    }

    private static String state(Random random) {
        var state = Locale.of("", STATES[random.nextInt(STATES.length)]).getISO3Country();
        return random.nextInt(12) == 0 ? "D<<" : state;
    }

    private static String of(String letters, int length, Random random) {
        var text = new StringBuilder();
        for (var i = 0; i < length; i++) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }

    private static String padded(String text, int length) {
        return text.length() >= length ? text.substring(0, length) : text + "<".repeat(length - text.length());
    }
}
