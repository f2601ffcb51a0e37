package be.belgianid.request.office;

import java.time.Duration;
import java.time.Instant;

/** How long a ticket has waited, in the unit that people would say. */
record TicketAge(String textKey, long amount, boolean isLong) {
    private static final Duration LONG = Duration.ofHours(4);

    static TicketAge between(Instant since, Instant now) {
        var waited = Duration.between(since, now);
        var isLong = waited.compareTo(LONG) >= 0;
        if (waited.toMinutes() < 1) {
            return new TicketAge("request.office.age.now", 0, false);
        }
        if (waited.toHours() < 1) {
            return new TicketAge("request.office.age.minutes", waited.toMinutes(), isLong);
        }
        return waited.toDays() < 2
                ? new TicketAge("request.office.age.hours", waited.toHours(), isLong)
                : new TicketAge("request.office.age.days", waited.toDays(), isLong);
    }
}
