package be.belgianid.identity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A Belgian identification number: national number or BIS number, eleven digits. Never re-used, never derived from or
 * corrected against a person's data: the date and the sex inside may differ from what is known of the person today.
 */
public record Niss(String digits) implements Serializable {
    private static final int LENGTH = 11;

    /** Who keeps the person's file: the National Register or the Crossroads Bank. */
    public enum Kind {
        NATIONAL("NN"),
        BIS("BIS");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** {@code NN} or {@code BIS}, the form of files. */
        public String code() {
            return code;
        }
    }

    public Niss {
        if (NissCheck.of(digits) instanceof NissCheck.Invalid invalid) {
            throw new IllegalArgumentException(invalid.reason());
        }
        if (digits.length() != LENGTH) {
            throw new IllegalArgumentException("identity.niss.characters");
        }
    }

    /** Reads a number with or without separators; refuses with a message key {@code identity.niss.*}. */
    public static Niss of(String text) {
        return new Niss(NissCheck.withoutSeparators(text));
    }

    /** Everything that can be said about a text that should be a number, a birth date after {@code today} being refused. */
    public static NissCheck check(String text, LocalDate today) {
        return NissCheck.of(text, today);
    }

    /** The number with these nine digits for a person born since 2000, or in the century before. */
    static Niss withCheckNumber(int nineDigits, boolean since2000) {
        return new Niss("%09d%02d".formatted(nineDigits, NissCheck.checkNumber(nineDigits, since2000)));
    }

    public Kind kind() {
        return valid().kind();
    }

    /** The birth date inside the number, as far as it was known when the number was given. */
    public PartialDate birthDate() {
        return valid().birthDate();
    }

    /** The sex inside the number, unknown in a BIS number given without it. */
    public Sex sexAtAssignment() {
        return valid().sex();
    }

    /** {@code YY.MM.DD-XXX.CC}. */
    public String display() {
        return "%s.%s.%s-%s.%s"
                .formatted(
                        digits.substring(0, 2),
                        digits.substring(2, 4),
                        digits.substring(4, 6),
                        digits.substring(6, 9),
                        digits.substring(9));
    }

    @Override
    public String toString() {
        return "Niss[masked]";
    }

    private NissCheck.Valid valid() {
        return switch (NissCheck.of(digits)) {
            case NissCheck.Valid valid -> valid;
            case NissCheck.Invalid invalid -> throw new IllegalStateException(invalid.reason());
        };
    }
}
