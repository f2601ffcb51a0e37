package be.belgianid.document.ocr;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as documents print them: day first, months as figures or as names. */
final class Dates {
    private static final Pattern FIGURES =
            Pattern.compile("(?<!\\d)(\\d{1,2})[., /-]{1,3}(\\d{1,2})[., /-]{1,3}(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern NAMED = Pattern.compile(
            "(?<!\\d)(\\d{1,2})[. ]{1,2}(\\p{L}{3,9})\\.?(?:\\s*/\\s*\\p{L}{3,9}\\.?)?[. ]{1,2}(\\d{4}|\\d{2})(?!\\d)");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("JAN", 1),
            Map.entry("GEN", 1),
            Map.entry("ENE", 1),
            Map.entry("STY", 1),
            Map.entry("IAN", 1),
            Map.entry("FEB", 2),
            Map.entry("FEV", 2),
            Map.entry("LUT", 2),
            Map.entry("MAR", 3),
            Map.entry("MRT", 3),
            Map.entry("MAE", 3),
            Map.entry("MRZ", 3),
            Map.entry("APR", 4),
            Map.entry("AVR", 4),
            Map.entry("ABR", 4),
            Map.entry("KWI", 4),
            Map.entry("MAY", 5),
            Map.entry("MAI", 5),
            Map.entry("MEI", 5),
            Map.entry("MAG", 5),
            Map.entry("MAJ", 5),
            Map.entry("JUN", 6),
            Map.entry("GIU", 6),
            Map.entry("CZE", 6),
            Map.entry("IUN", 6),
            Map.entry("JUIN", 6),
            Map.entry("JUL", 7),
            Map.entry("LUG", 7),
            Map.entry("LIP", 7),
            Map.entry("IUL", 7),
            Map.entry("JUIL", 7),
            Map.entry("AUG", 8),
            Map.entry("AOU", 8),
            Map.entry("AGO", 8),
            Map.entry("SIE", 8),
            Map.entry("SEP", 9),
            Map.entry("SET", 9),
            Map.entry("WRZ", 9),
            Map.entry("OCT", 10),
            Map.entry("OKT", 10),
            Map.entry("OTT", 10),
            Map.entry("OUT", 10),
            Map.entry("PAZ", 10),
            Map.entry("NOV", 11),
            Map.entry("LIS", 11),
            Map.entry("NOI", 11),
            Map.entry("DEC", 12),
            Map.entry("DEZ", 12),
            Map.entry("DIC", 12),
            Map.entry("GRU", 12));

    private Dates() {}

    /**
     * The first date in a text.
     *
     * @param ahead how many years after today a year of two digits may lie
     */
    static Optional<LocalDate> in(String text, LocalDate today, int ahead) {
        var figures = FIGURES.matcher(text);
        if (figures.find()) {
            return date(year(figures.group(3), today, ahead), Integer.parseInt(figures.group(2)), figures.group(1));
        }
        var named = NAMED.matcher(text);
        return named.find()
                ? month(named.group(2))
                        .flatMap(month -> date(year(named.group(3), today, ahead), month, named.group(1)))
                : Optional.empty();
    }

    private static Optional<Integer> month(String name) {
        var letters = FieldLabels.letters(name).toUpperCase(Locale.ROOT);
        var four = MONTHS.get(letters.substring(0, Math.min(4, letters.length())));
        return Optional.ofNullable(
                four != null ? four : MONTHS.get(letters.substring(0, Math.min(3, letters.length()))));
    }

    private static int year(String digits, LocalDate today, int ahead) {
        var year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        year += today.getYear() / 100 * 100;
        return year > today.getYear() + ahead ? year - 100 : year;
    }

    private static Optional<LocalDate> date(int year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(year, month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
