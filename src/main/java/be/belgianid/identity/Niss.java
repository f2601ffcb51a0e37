package be.belgianid.identity;

import java.io.Serializable;

/** A Belgian identification number: national number or BIS number, eleven digits. Never re-used, never derived from or corrected against a person's data. */
public record Niss(String digits) implements Serializable {
    /** Reads a number with or without separators; refuses with a message key {@code identity.niss.*}. */
    public static Niss of(String text) {
        return new Niss(text.replaceAll("[ .\\-/]", ""));
    }

    /** {@code YY.MM.DD-XXX.CC}. */
    public String display() {
        return digits.substring(0, 2) + "." + digits.substring(2, 4) + "." + digits.substring(4, 6) + "-"
                + digits.substring(6, 9) + "." + digits.substring(9);
    }

    @Override
    public String toString() {
        return "Niss[masked]";
    }
}
