package be.belgianid.document.mrz;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Six-digit dates with the century that the present day makes likely. */
public final class MrzDates {
    private static final int LONGEST_VALIDITY = 40;

    private MrzDates() {}

    /**
     * A date of birth as {@code YYYY-MM-DD}, {@code YYYY-MM} or {@code YYYY}, never in the future; unknown parts are
     * fillers or zeros.
     */
    public static Optional<String> birth(String raw, LocalDate today) {
        if (!raw.matches("\\d\\d(\\d\\d|<<|XX)(\\d\\d|<<|XX)")) {
            return Optional.empty();
        }
        var year = today.getYear() / 100 * 100 + Integer.parseInt(raw.substring(0, 2));
        var month = part(raw, 2);
        var day = month == 0 ? 0 : part(raw, 4);
        var earliest = date(year, Math.max(1, month), Math.max(1, day));
        if (earliest.isEmpty()) {
            // 29 February may exist in the other century only.
            return date(year - 100, Math.max(1, month), Math.max(1, day)).map(LocalDate::toString);
        }
        var born = earliest.get().isAfter(today) ? year - 100 : year;
        if (date(born, Math.max(1, month), Math.max(1, day)).isEmpty()) {
            return Optional.empty();
        }
        var text = new StringBuilder("%04d".formatted(born));
        if (month > 0) {
            text.append("-%02d".formatted(month));
        }
        if (day > 0) {
            text.append("-%02d".formatted(day));
        }
        return Optional.of(text.toString());
    }

    /** An expiry date, in the century nearest to the present day: at most forty years ahead. */
    public static Optional<LocalDate> expiry(String raw, LocalDate today) {
        if (!raw.matches("\\d{6}")) {
            return Optional.empty();
        }
        var year = today.getYear() / 100 * 100 + part(raw, 0);
        if (year > today.getYear() + LONGEST_VALIDITY) {
            year -= 100;
        } else if (year <= today.getYear() + LONGEST_VALIDITY - 100) {
            year += 100;
        }
        var month = part(raw, 2);
        var day = part(raw, 4);
        // A few issuers write a month without its day.
        return day == 0 && month >= 1 && month <= 12
                ? Optional.of(YearMonth.of(year, month).atEndOfMonth())
                : date(year, month, day);
    }

    private static int part(String raw, int from) {
        var text = raw.substring(from, from + 2);
        return Character.isDigit(text.charAt(0)) && Character.isDigit(text.charAt(1)) ? Integer.parseInt(text) : 0;
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
