package be.belgianid.cli;

import be.belgianid.identity.PartialDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a birth date in the forms that files use: {@code YYYY}, {@code YYYY-MM}, {@code YYYY-MM-DD}, with 00 or blanks for what is unknown,
 * {@code DD/MM/YYYY}, {@code MM/YYYY}, {@code YYYYMMDD}. What cannot be is left out, so that the rest can still be used.
 */
record DateText(PartialDate date, boolean whole) {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})(?:[-/. ](\\d{1,2}|xx|--)?(?:[-/. ](\\d{1,2}|xx|--)?)?)?(?:[t ]0.*)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(?:(?:(\\d{1,2}|xx)[-/. ])?(\\d{1,2}|xx)[-/. ])(\\d{4})");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    static DateText read(String text) {
        var plain = digits(text.strip().toLowerCase(Locale.ROOT));
        if (plain.isEmpty() || plain.equals("unknown")) {
            return new DateText(PartialDate.UNKNOWN, true);
        }
        var compact = COMPACT.matcher(plain);
        if (compact.matches()) {
            return of(number(compact, 1), number(compact, 2), number(compact, 3));
        }
        var yearFirst = YEAR_FIRST.matcher(plain);
        if (yearFirst.matches()) {
            return of(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
        }
        var yearLast = YEAR_LAST.matcher(plain);
        return yearLast.matches()
                ? of(number(yearLast, 3), number(yearLast, 2), number(yearLast, 1))
                : new DateText(PartialDate.UNKNOWN, false);
    }

    private static DateText of(int year, int month, int day) {
        if (year == 0) {
            return new DateText(PartialDate.UNKNOWN, true);
        }
        if (month > 12 && day >= 1 && day <= 12) {
            return new DateText(of(year, day, month).date, false);
        }
        for (var parts = 3; parts >= 1; parts--) {
            try {
                var date = new PartialDate(
                        year,
                        parts > 1 && month > 0 ? Integer.valueOf(month) : null,
                        parts > 2 && month > 0 && day > 0 ? Integer.valueOf(day) : null);
                return new DateText(date, parts == 3);
            } catch (IllegalArgumentException impossible) {
                continue; // with fewer parts
            }
        }
        return new DateText(PartialDate.UNKNOWN, false);
    }

    private static int number(Matcher matcher, int group) {
        var text = matcher.group(group);
        return text == null || !text.matches("\\d+") ? 0 : Integer.parseInt(text);
    }

    /** Letters that scanners take for digits. */
    private static String digits(String text) {
        return text.chars().noneMatch(c -> c >= '0' && c <= '9')
                ? text
                : text.replace('o', '0')
                        .replace('i', '1')
                        .replace('l', '1')
                        .replace('s', '5')
                        .replace('b', '8');
    }
}
