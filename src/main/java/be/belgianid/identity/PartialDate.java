package be.belgianid.identity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A birth date as far as it is known: full, year and month, year only, or nothing. A day is never known without its
 * month, nor a month without its year.
 */
public record PartialDate(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day) implements Serializable {
    public static final PartialDate UNKNOWN = new PartialDate(null, null, null);

    public PartialDate {
        if (year != null && (year < 1800 || year > 2200)) {
            throw new IllegalArgumentException("identity.date.year");
        }
        if (month != null && (year == null || month < 1 || month > 12)) {
            throw new IllegalArgumentException("identity.date.month");
        }
        if (day != null
                && (year == null
                        || month == null
                        || day < 1
                        || day > YearMonth.of(year, month).lengthOfMonth())) {
            throw new IllegalArgumentException("identity.date.day");
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Reads {@code YYYY-MM-DD}, {@code YYYY-MM}, {@code YYYY}, with {@code 00} for an unknown month or day; empty or
     * {@code unknown} means nothing is known.
     */
    public static PartialDate parse(String text) {
        var stripped = text.strip();
        if (stripped.isEmpty() || stripped.equals("unknown")) {
            return UNKNOWN;
        }
        if (!stripped.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
            throw new IllegalArgumentException("identity.date.format");
        }
        var parts = stripped.split("-");
        return new PartialDate(part(parts, 0), part(parts, 1), part(parts, 2));
    }

    public boolean isComplete() {
        return day != null;
    }

    /** The calendar day, when the date is complete. */
    public Optional<LocalDate> toLocalDate() {
        return year == null || month == null || day == null
                ? Optional.empty()
                : Optional.of(LocalDate.of(year, month, day));
    }

    /** {@code YYYY-MM-DD}, {@code YYYY-MM}, {@code YYYY} or {@code unknown}: the format of files, not of screens. */
    public String format() {
        if (year == null) {
            return "unknown";
        }
        var text = new StringBuilder("%04d".formatted(year));
        if (month != null) {
            text.append("-%02d".formatted(month));
        }
        if (day != null) {
            text.append("-%02d".formatted(day));
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return "PartialDate[masked]";
    }

    private static @Nullable Integer part(String[] parts, int index) {
        if (parts.length <= index) {
            return null;
        }
        var value = Integer.parseInt(parts[index]);
        return value == 0 ? null : Integer.valueOf(value);
    }
}
