package be.belgianid.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A country that ISO 3166-1 does not list: its code of machine-readable zones, what it is good for, its names. */
record SpecialCountry(String machineCode, Use use, List<String> names) {
    /** The languages of the columns of our tables. */
    static final List<String> LANGUAGES = List.of("fr", "nl", "de", "en");

    /** What a special country may be on a form. */
    enum Use {
        CURRENT,
        /** A state that is no more: a country of birth. */
        FORMER,
        ISSUER,
        NATIONALITY,
        /** Issuer and nationality. */
        BOTH
    }

    static Map<String, SpecialCountry> read() {
        var found = new LinkedHashMap<String, SpecialCountry>();
        for (var row : rows("special-countries.tsv")) {
            found.put(
                    row.getFirst(),
                    new SpecialCountry(
                            row.get(1), Use.valueOf(row.get(2).toUpperCase(Locale.ROOT)), row.subList(3, 7)));
        }
        return found;
    }

    /** The rows of a table beside this class, without its header. */
    static List<List<String>> rows(String table) {
        try (var stream = SpecialCountry.class.getResourceAsStream(table)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> Arrays.asList(line.split("\t", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The name in a language, French when we do not speak it. */
    String name(Locale locale) {
        return names.get(column(locale));
    }

    static int column(Locale locale) {
        return Math.max(0, LANGUAGES.indexOf(locale.getLanguage()));
    }
}
