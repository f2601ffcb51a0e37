package be.belgianid.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RequestStatusTests {
    @ParameterizedTest
    @CsvSource({
        "DRAFT,SUBMITTED",
        "SUBMITTED,IDENTIFIED",
        "SUBMITTED,IN_PROGRESS",
        "IN_PROGRESS,ACTION_EXPECTED",
        "ACTION_EXPECTED,IN_PROGRESS",
        "IN_PROGRESS,IDENTIFIED",
        "IN_PROGRESS,NOT_IDENTIFIED",
        "SUBMITTED,WITHDRAWN",
        "IN_PROGRESS,WITHDRAWN",
        "ACTION_EXPECTED,WITHDRAWN",
        "WITHDRAWN,SUBMITTED",
        "WITHDRAWN,IN_PROGRESS",
        "WITHDRAWN,ACTION_EXPECTED"
    })
    void allowsTheTurnsOfThePlan(RequestStatus from, RequestStatus to) {
        assertThat(from.canBecome(to)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"IDENTIFIED", "NOT_IDENTIFIED"})
    void endsWithAnAnswer(RequestStatus end) {
        assertThat(end.successors()).isEmpty();
        assertThat(end.isWithdrawable()).isFalse();
    }

    @Test
    void throwsADraftAwayInsteadOfTakingItBack() {
        assertThat(RequestStatus.DRAFT.isWithdrawable()).isFalse();
    }

    @Test
    void writesTicketNumbersWithEightDigits() {
        assertThat(TicketNumber.of(733)).hasToString("00000733");
    }
}
