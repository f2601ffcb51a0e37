package be.belgianid.identity;

import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts of eleven digits. */
record NissDigits(int year, int month, int day, int serial, int nineDigits, int checkNumber) {
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
            return new NissCheck.Invalid("identity.niss.check", kind);
        }
        if (kind == null) {
            return new NissCheck.Invalid("identity.niss.month", null);
        }
        if (serial == 0 || (serial == 999 && kind == Niss.Kind.NATIONAL)) {
            return new NissCheck.Invalid("identity.niss.serial", kind);
        }
        var found = birthDate(century + year, month % 20);
        return found.isEmpty()
                ? new NissCheck.Invalid("identity.niss.date", kind)
                : new NissCheck.Valid(kind, found.get(), sex());
    }

    private int century() {
        if (checkNumber == NissCheck.checkNumber(nineDigits, false)) {
            return 1900;
        }
        return checkNumber == NissCheck.checkNumber(nineDigits, true) ? 2000 : 0;
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
            return Optional.of(day > 0 && year == 0 ? PartialDate.UNKNOWN : new PartialDate(fullYear, null, null));
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
