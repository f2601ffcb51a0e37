package be.belgianid.cli.bench;

import java.util.random.RandomGenerator;

/** The kinds of differences between what is registered and what is asked, with how often each is made. */
enum Slip {
    NONE(25),
    CAPITALS(10),
    SURNAME_TYPO(6),
    GIVEN_TYPO(6),
    MISREAD(7),
    NAMES_SWAPPED(5),
    GIVEN_MISSING(6),
    GIVEN_ADDED(4),
    INITIAL(3),
    SHORT_NAME(3),
    TRANSLITERATED(6),
    OWN_SCRIPT(3),
    PARTICLE(4),
    COMPOUND(3),
    MARRIED(2),
    DAY_AND_MONTH(5),
    DATE_DIGIT(5),
    YEAR_ONLY(3),
    YEAR_AND_MONTH(2),
    NO_DATE(1),
    CUT_OFF(3),
    PLACE(4),
    SEX(1),
    TWO_OF_THESE(10);

    private final int weight;

    Slip(int weight) {
        this.weight = weight;
    }

    static Slip any(RandomGenerator random) {
        var draw = random.nextInt(total());
        for (var slip : values()) {
            draw -= slip.weight;
            if (draw < 0) {
                return slip;
            }
        }
        return NONE;
    }

    private static int total() {
        var total = 0;
        for (var slip : values()) {
            total += slip.weight;
        }
        return total;
    }
}
