package be.belgianid.sandbox.people;

import be.belgianid.identity.PartialDate;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;

/** Birth dates as a register has them: mostly complete, sometimes only a year, often the first of January where nobody wrote it down. */
final class BirthDates {
    private static final Set<String> SELDOM_WRITTEN =
            Set.of("afghan", "syrian", "congolese", "moroccan", "cameroonian");
    private static final LocalDate FIRST = LocalDate.of(1931, 1, 1);
    private static final int DAYS = 34_000;

    private final Random random;

    BirthDates(Random random) {
        this.random = random;
    }

    PartialDate of(Origin origin) {
        var day = FIRST.plusDays((random.nextInt(DAYS) + random.nextInt(DAYS)) / 2);
        var chance = random.nextInt(1000);
        if (SELDOM_WRITTEN.contains(origin.code())) {
            if (chance < 25) {
                return new PartialDate(day.getYear(), null, null);
            }
            return chance < 90 ? new PartialDate(day.getYear(), 1, 1) : PartialDate.of(day);
        }
        return chance < 2 ? new PartialDate(day.getYear(), day.getMonthValue(), null) : PartialDate.of(day);
    }
}
