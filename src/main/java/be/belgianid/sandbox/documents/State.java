package be.belgianid.sandbox.documents;

import be.belgianid.identity.Country;
import be.belgianid.sandbox.tables.ResourceTable;
import java.awt.Color;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How an issuing state words and colours its documents; the words come from {@code states.tsv}. */
public record State(
        Country country,
        String icao,
        String name,
        String passportTitle,
        String cardTitle,
        String licenceTitle,
        String datePattern,
        String authority,
        Color ink,
        Color tint,
        Map<Label, String> labels) {
    private static final Map<String, State> ALL = ResourceTable.rows(State.class, "states.tsv")
            .map(State::of)
            .collect(Collectors.toUnmodifiableMap(state -> state.country().code(), Function.identity()));

    /** The captions of a travel document's fields. */
    public enum Label {
        SURNAME,
        GIVEN_NAMES,
        NATIONALITY,
        NATIONALITY_VALUE,
        BIRTH_DATE,
        SEX,
        BIRTH_PLACE,
        VALID_FROM,
        VALID_UNTIL,
        AUTHORITY,
        NUMBER
    }

    /** The state with this country code. */
    public static State of(String code) {
        var state = ALL.get(code);
        if (state == null) {
            throw new IllegalArgumentException("sandbox.document.state");
        }
        return state;
    }

    public String label(Label label) {
        return labels.getOrDefault(label, "");
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(datePattern, Locale.ROOT).format(date);
    }

    private static State of(Map<String, String> row) {
        var labels = Arrays.stream(Label.values())
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        label -> row.getOrDefault(label.name().toLowerCase(Locale.ROOT), "")));
        return new State(
                new Country(row.getOrDefault("country", "")),
                row.getOrDefault("icao", ""),
                row.getOrDefault("name", ""),
                row.getOrDefault("passport", ""),
                row.getOrDefault("card", ""),
                row.getOrDefault("licence", ""),
                row.getOrDefault("dates", "dd.MM.yyyy"),
                row.getOrDefault("authority_name", ""),
                Color.decode(row.getOrDefault("ink", "#203050")),
                Color.decode(row.getOrDefault("tint", "#90a0c0")),
                labels);
    }
}
