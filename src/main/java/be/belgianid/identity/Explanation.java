package be.belgianid.identity;

import java.io.Serializable;
import java.util.List;

/** Why two descriptions are, or are not, the same person: one comparison a field, strongest first. */
public record Explanation(List<FieldComparison> fields) implements Serializable {
    public Explanation {
        fields = List.copyOf(fields);
    }

    /** The fields that are compared. */
    public enum Field {
        SURNAME,
        GIVEN_NAMES,
        BIRTH_DATE,
        SEX,
        BIRTH_PLACE,
        BIRTH_COUNTRY,
        NATIONALITY,
        ADDRESS,
        DOCUMENT,
        NISS
    }

    /** How a field of the question relates to the same field in the registry. */
    public enum Agreement {
        EQUAL,
        /** Same after transliteration, folding of diacritics or known spelling variants. */
        EQUIVALENT,
        SIMILAR,
        /** Same parts in another order or field (names swapped, day and month swapped). */
        SWAPPED,
        /** One side has less (missing given name, partial date, truncated). */
        PARTIAL,
        DIFFERENT,
        UNKNOWN
    }

    /** One field's verdict; {@code weight} is its share of the score in log-odds (positive speaks for the same person). */
    public record FieldComparison(Field field, Agreement agreement, double weight) implements Serializable {}
}
