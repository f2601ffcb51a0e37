package be.belgianid.identity.ui;

import be.belgianid.identity.PartialDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands in three boxes for day, month and year; zeros say that a part is unknown. */
sealed interface DateEntry {
    Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./ -]+(\\d{1,2})[./ -]+(\\d{4})");
    Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[./ -]+(\\d{1,2})[./ -]+(\\d{1,2})");
    Pattern EIGHT_DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");

    /** Nothing was typed. */
    record Blank() implements DateEntry {}

    record Known(PartialDate date) implements DateEntry {}

    /** No date; {@code unfinished} when the boxes that are still empty can mend it. */
    record Wrong(String messageKey, boolean unfinished) implements DateEntry {}

    static DateEntry of(String day, String month, String year) {
        if (day.isBlank() && month.isBlank() && year.isBlank()) {
            return new Blank();
        }
        if (!isNumber(day, 2) || !isNumber(month, 2) || !isNumber(year, 4)) {
            return new Wrong("identity.date.format", false);
        }
        var wrong = check(number(day), number(month), number(year), month.isBlank(), year);
        if (wrong != null) {
            return wrong;
        }
        try {
            return new Known(new PartialDate(number(year), number(month), number(day)));
        } catch (IllegalArgumentException refused) {
            return new Wrong(String.valueOf(refused.getMessage()), false);
        }
    }

    /** A whole date typed or pasted into one box: 12/05/1993, 12.5.1993, 1993-05-12, 12051993. */
    static Optional<PartialDate> pasted(String text) {
        var stripped = text.strip();
        var dayFirst = DAY_FIRST.matcher(stripped);
        var yearFirst = YEAR_FIRST.matcher(stripped);
        var digits = EIGHT_DIGITS.matcher(stripped);
        var entry = dayFirst.matches()
                ? of(dayFirst.group(1), dayFirst.group(2), dayFirst.group(3))
                : yearFirst.matches()
                        ? of(yearFirst.group(3), yearFirst.group(2), yearFirst.group(1))
                        : digits.matches() ? of(digits.group(1), digits.group(2), digits.group(3)) : new Blank();
        return entry instanceof Known known ? Optional.of(known.date()) : Optional.empty();
    }

    private static @Nullable Wrong check(
            @Nullable Integer day, @Nullable Integer month, @Nullable Integer year, boolean noMonth, String typedYear) {
        if (year == null && (day != null || month != null)) {
            return new Wrong("identity.date.yearMissing", typedYear.isBlank());
        }
        if (year != null && typedYear.strip().length() != 4) {
            return new Wrong("identity.date.yearDigits", false);
        }
        return day != null && month == null ? new Wrong("identity.date.monthMissing", noMonth) : null;
    }

    private static boolean isNumber(String text, int digits) {
        var stripped = text.strip();
        return stripped.length() <= digits && stripped.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static @Nullable Integer number(String text) {
        var stripped = text.strip();
        var value = stripped.isEmpty() ? 0 : Integer.parseInt(stripped);
        return value == 0 ? null : value;
    }
}
