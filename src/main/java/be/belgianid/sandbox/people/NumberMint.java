package be.belgianid.sandbox.people;

import be.belgianid.identity.Niss;
import be.belgianid.identity.PartialDate;
import be.belgianid.identity.Sex;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/** Gives every fictitious person a number of their own, each drawn once in the life of this object. */
final class NumberMint {
    private static final int LAST_SERIAL = 998;
    private static final int SEX_KNOWN = 40;
    private static final int SEX_UNKNOWN = 20;

    private final Set<Integer> used = new HashSet<>();
    private final Random random;

    NumberMint(Random random) {
        this.random = random;
    }

    void reserve(Niss number) {
        used.add(Integer.parseInt(number.digits(), 0, 9, 10));
    }

    Niss national(PartialDate birth, Sex sex) {
        return draw(birth, 0, month(birth) == 0 ? 0 : day(birth), sex);
    }

    /** Sex unknown at assignment gives a number whose serial has no meaning. */
    Niss bis(PartialDate birth, Sex sexAtAssignment) {
        var shift = sexAtAssignment == Sex.UNKNOWN ? SEX_UNKNOWN : SEX_KNOWN;
        if (birth.year() == null) {
            return draw(birth, shift, 1, sexAtAssignment);
        }
        return draw(birth, shift, birth.isComplete() ? day(birth) : 0, sexAtAssignment);
    }

    private Niss draw(PartialDate birth, int shift, int day, Sex sex) {
        var year = birth.year() == null ? 1900 : birth.year();
        var month = shift + (birth.isComplete() ? month(birth) : 0);
        var base = (year % 100) * 10_000 + month * 100 + day;
        var serial = firstSerial(sex);
        while (!used.add(base * 1000 + serial)) {
            serial = serial + 2 > LAST_SERIAL ? 2 - serial % 2 : serial + 2;
        }
        return withCheckNumber(base * 1000 + serial, year >= 2000);
    }

    private int firstSerial(Sex sex) {
        var even = 2 + 2 * random.nextInt(200);
        return switch (sex) {
            case FEMALE -> even;
            case MALE -> even + 1;
            case UNKNOWN -> even + random.nextInt(2);
        };
    }

    private static Niss withCheckNumber(int nineDigits, boolean since2000) {
        var check = 97 - (nineDigits + (since2000 ? 2_000_000_000L : 0)) % 97;
        return Niss.of("%09d%02d".formatted(nineDigits, check));
    }

    private static int month(PartialDate birth) {
        return birth.month() == null ? 0 : birth.month();
    }

    private static int day(PartialDate birth) {
        return birth.day() == null ? 0 : birth.day();
    }
}
