package be.belgianid.identity;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The BIS numbers that share six digits and a parity: two digits of the year, the month plus 40 (plus 20 when the sex is
 * unknown), the day. Royal decree of 8 February 1991, art. 2 to 5.
 */
record NumberSeries(int base, Parity parity, boolean since2000) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    /** Which serials of a series one sex may have; 000 and 999 are never given. */
    enum Parity {
        EVEN(2, 2, 998),
        ODD(1, 2, 997),
        ANY(1, 1, 998);

        final int first;
        final int step;
        final int last;

        Parity(int first, int step, int last) {
            this.first = first;
            this.step = step;
            this.last = last;
        }

        static Parity of(Sex sex) {
            return switch (sex) {
                case FEMALE -> EVEN;
                case MALE -> ODD;
                case UNKNOWN -> ANY;
            };
        }
    }

    /** Whether a person born then can hold a number: its two digits for the year know two centuries. */
    static boolean covers(PartialDate birth) {
        var year = birth.year();
        return year == null || (year >= FIRST_YEAR && year <= LAST_YEAR);
    }

    /** The series to draw from, in order: the day's own, then the year's without a date, then those that follow it. */
    static Stream<NumberSeries> of(PartialDate birth, Sex sex) {
        if (!covers(birth)) {
            throw new IllegalArgumentException("identity.reason.birthDateImplausible");
        }
        var year = birth.year();
        var parity = Parity.of(sex);
        var since2000 = year != null && year >= 2000;
        var addition = sex == Sex.UNKNOWN ? 2000 : 4000;
        var yearBase = (year == null ? 0 : year % 100) * 10_000 + addition;
        var dated = dated(birth, yearBase);
        // Year 00 with day 00 is the year itself, with a day the wholly unknown date: art. 5 begins with 1.
        var undated = IntStream.rangeClosed(year == null ? 1 : 0, 99).mapToObj(count -> yearBase + count);
        return Stream.concat(dated == null ? Stream.empty() : Stream.of(dated), undated)
                .map(base -> new NumberSeries(base, parity, since2000));
    }

    private static @Nullable Integer dated(PartialDate birth, int yearBase) {
        var month = birth.month();
        var day = birth.day();
        return month == null || day == null ? null : yearBase + month * 100 + day;
    }

    /** Whether the six digits hold a month and a day. */
    boolean isDated() {
        return base / 100 % 20 != 0;
    }

    String digits() {
        return "%06d".formatted(base);
    }

    int nineDigits(int serial) {
        return base * 1000 + serial;
    }

    Niss number(int serial) {
        return Niss.withCheckNumber(nineDigits(serial), since2000);
    }
}
