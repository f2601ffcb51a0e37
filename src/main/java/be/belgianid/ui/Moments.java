package be.belgianid.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Writes dates and times as people in Belgium read them: {@code 13/09/2021 13:13}, {@code 13.09.2021 13:13} in German. */
public final class Moments {
    public static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private Moments() {}

    public static String date(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofPattern(datePattern(locale)).format(date);
    }

    /** The day in words, as a sentence takes it: {@code 3 mars 2026}. */
    public static String longDate(Instant instant, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .withZone(ZONE)
                .format(instant);
    }

    public static String dateTime(Instant instant, Locale locale) {
        return DateTimeFormatter.ofPattern(datePattern(locale) + " HH:mm")
                .withZone(ZONE)
                .format(instant);
    }

    public static String time(Instant instant) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(ZONE).format(instant);
    }

    /** What stands between day, month and year. */
    public static String dateSeparator(Locale locale) {
        return locale.getLanguage().equals("de") ? "." : "/";
    }

    private static String datePattern(Locale locale) {
        return String.join(dateSeparator(locale), "dd", "MM", "yyyy");
    }
}
