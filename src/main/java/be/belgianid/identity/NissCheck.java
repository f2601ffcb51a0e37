package be.belgianid.identity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
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
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day).isAfter(today);
    }

    /** The parts of eleven digits. */
    record NissDigits(int year, int month, int day, int serial, int nineDigits, int check) {
        NissDigits(String digits) {
            this(
                    Integer.parseInt(digits, 0, 2, 10),
                    Integer.parseInt(digits, 2, 4, 10),
                    Integer.parseInt(digits, 4, 6, 10),
                    Integer.parseInt(digits, 6, 9, 10),
                    Integer.parseInt(digits, 0, 9, 10),
                    Integer.parseInt(digits, 9, 11, 10));
        }

        NissCheck check() {
            var kind = kind();
            var century = century();
            if (century == 0) {
                return new Invalid("identity.niss.check", kind);
            }
            if (kind == null) {
                return new Invalid("identity.niss.month", null);
            }
            if (serial == 0 || (serial == 999 && kind == Niss.Kind.NATIONAL)) {
                return new Invalid("identity.niss.serial", kind);
            }
            var found = birthDate(century + year, month % 20);
            return found.isEmpty()
                    ? new Invalid("identity.niss.date", kind)
                    : new Valid(kind, found.get(), sex());
        }

        private int century() {
            if (check == checkNumber(nineDigits, false)) {
                return 1900;
            }
            return check == checkNumber(nineDigits, true) ? 2000 : 0;
        }

        private Niss.@Nullable Kind kind() {
            if (month <= 12) {
                return Niss.Kind.NATIONAL;
            }
            return (month >= 20 && month <= 32) || (month >= 40 && month <= 52) ? Niss.Kind.BIS : null;
        }

        /** Month 0 with a day: the series without a date was used up and the last digit of the group counted on. */
        private Optional<PartialDate> birthDate(int fullYear, int realMonth) {
            if (realMonth == 0) {
                return Optional.of(
                        day > 0 && year == 0 ? PartialDate.UNKNOWN : new PartialDate(fullYear, null, null));
            }
            if (day == 0) {
                return Optional.of(new PartialDate(fullYear, realMonth, null));
            }
            return YearMonth.of(fullYear, realMonth).isValidDay(day)
                    ? Optional.of(new PartialDate(fullYear, realMonth, day))
                    : Optional.empty();
        }

        private Sex sex() {
            if (month >= 20 && month <= 32) {
                return Sex.UNKNOWN;
            }
            return serial % 2 == 1 ? Sex.MALE : Sex.FEMALE;
        }
    }
}
