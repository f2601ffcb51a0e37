package be.belgianid.identity;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a text that should be a Belgian identification number says: a number's kind, birth date and sex, or why it is none.
 * The century is not written in a number: it follows from which of the two check formulas holds, and both never do.
 */
public sealed interface NissCheck extends Serializable {
    /** The text is a number; the sex is unknown in a BIS number given without it. */
    record Valid(Niss.Kind kind, PartialDate birthDate, Sex sex) implements NissCheck {
        @Override
        public String toString() {
            return "Valid[" + kind + "]";
        }
    }

    /** The text is no number; {@code reason} is a message key {@code identity.niss.*}, {@code kind} what its month says. */
    record Invalid(String reason, Niss.@Nullable Kind kind) implements NissCheck {}

    /** The rules that need no calendar of today. */
    static NissCheck of(String text) {
        var digits = withoutSeparators(text);
        if (digits.length() != 11) {
            return new Invalid("identity.niss.length", null);
        }
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return new Invalid("identity.niss.characters", null);
        }
        return new NissDigits(digits).check();
    }

    /** All rules: nobody is born after {@code today}. */
    static NissCheck of(String text, LocalDate today) {
        var check = of(text);
        return check instanceof Valid valid && isAfter(valid.birthDate(), today)
                ? new Invalid("identity.niss.future", valid.kind())
                : check;
    }

    /** 97 minus the remainder of the nine digits by 97, a 2 written before them for births since 2000. */
    static int checkNumber(int nineDigits, boolean since2000) {
        return (int) (97 - (nineDigits + (since2000 ? 2_000_000_000L : 0L)) % 97);
    }

    /** The text without blanks, dots, hyphens and slashes. */
    static String withoutSeparators(String text) {
        var digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c != ' ' && c != '.' && c != '-' && c != '/') {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    private static boolean isAfter(PartialDate date, LocalDate today) {
        var year = date.year();
        var month = date.month();
        var day = date.day();
        if (year == null) {
            return false;
        }
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day)
                .isAfter(today);
    }
}
