package be.belgianid.request.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TicketAgeTests {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void speaksInTheUnitThatPeopleWouldUse() {
        assertThat(after(Duration.ofSeconds(59)).textKey()).endsWith("now");
        assertThat(after(Duration.ofMinutes(59))).isEqualTo(new TicketAge("request.office.age.minutes", 59, false));
        assertThat(after(Duration.ofHours(47))).isEqualTo(new TicketAge("request.office.age.hours", 47, true));
        assertThat(after(Duration.ofDays(2))).isEqualTo(new TicketAge("request.office.age.days", 2, true));
    }

    @Test
    void callsAWaitLongFromFourHoursOn() {
        assertThat(after(Duration.ofMinutes(239)).isLong()).isFalse();
        assertThat(after(Duration.ofMinutes(240)).isLong()).isTrue();
    }

    private static TicketAge after(Duration waited) {
        return TicketAge.between(NOON, NOON.plus(waited));
    }
}
