package be.belgianid.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.belgianid.audit.AuditAction;
import be.belgianid.document.Reading;
import be.belgianid.identity.Identification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WithdrawalModuleTests extends RequestStory {
    @Autowired
    WithdrawalErasing erasing;

    @Test
    void hidesARequestTakenBackFromEverybodyAndKeepsItsContent() {
        var id = inHand();
        signIn(ANTOINE);

        assertThat(service.withdraw(id)).isTrue();

        assertThat(overviews.summary(id)).isEmpty();
        assertThat(overviews.isAnswerable(id)).isFalse();
        assertThat(notices.find(id)).isEmpty();
        assertThat(column("sent", id).orElseThrow()).contains("Sørensen");
        verify(documents, never()).destroy(any(), any());
        signIn(OPERATOR);
        assertThat(desk.queue()).isEmpty();
        assertThat(desk.inHand()).isEmpty();
        assertThat(desk.claim(id)).isEqualTo(new ClaimResult.NoLongerWaiting());
    }

    @Test
    void restoresARequestToItsPlaceInTheQueue() {
        var before = ticket();
        var id = ticket();
        var after = ticket();
        var since = stored(id).waitingSince();
        service.withdraw(id);

        assertThat(service.restore(id)).isTrue();

        assertThat(stored(id).waitingSince()).isEqualTo(since);
        assertThat(service.undoableWithdrawals()).isEmpty();
        signIn(OPERATOR);
        assertThat(desk.queue()).extracting(TicketSummary::id).containsExactly(before, id, after);
        verify(audit).record(eq(AuditAction.REQUEST_WITHDRAWN), eq(id.toString()), any(), any());
        verify(audit).record(eq(AuditAction.REQUEST_RESTORED), eq(id.toString()), any(), any());
    }

    @Test
    void restoresARequestThatWaitsForADocumentWithEverythingAskedFor() {
        when(documents.reading(any())).thenReturn(Reading.UNREADABLE);
        when(registry.identify(any(), any(), any()))
                .thenReturn(new Identification.NeedsDocument(List.of("identity.reason.document")));
        var id = sent();
        await(id, RequestStatus.ACTION_EXPECTED);
        service.withdraw(id);

        service.restore(id);

        assertThat(status(id)).isEqualTo(RequestStatus.ACTION_EXPECTED);
        assertThat(stored(id).documentProblem()).isEqualTo(DocumentProblem.POOR_QUALITY);
        assertThat(service.draft(id)).isPresent();
    }

    @Test
    void findsTheAnswerThatWasDueOnlyOnceTheRequestIsRestored() {
        when(documents.reading(any())).thenReturn(Reading.under(30));
        var id = sent();
        service.withdraw(id);
        when(documents.reading(any())).thenReturn(Reading.UNREADABLE);

        answering.answerDue();
        assertThat(status(id)).isEqualTo(RequestStatus.WITHDRAWN);
        verify(registry, never()).identify(any(), any(), any());

        service.restore(id);
        await(id, RequestStatus.IN_PROGRESS);
        verify(registry, times(1)).identify(any(), any(), any());
    }

    @Test
    void offersTheUndoToWhoeverDeletedAndForTenMinutes() {
        var id = ticket();
        signIn(BEA);
        service.withdraw(id);

        assertThat(service.undoableWithdrawals()).singleElement().satisfies(undo -> {
            assertThat(undo.id()).isEqualTo(id);
            assertThat(undo.personName()).isEqualTo("Maja Lærke Sørensen");
            assertThat(undo.until())
                    .isEqualTo(stored(id).withdrawal().orElseThrow().at().plusSeconds(600));
        });
        signIn(ANTOINE);
        assertThat(service.undoableWithdrawals()).isEmpty();
        assertThat(service.restore(id)).isFalse();

        signIn(BEA);
        minutesPass(10, id);
        assertThat(service.undoableWithdrawals()).isEmpty();
        assertThat(service.restore(id)).isFalse();
    }

    @Test
    void erasesContentAndDocumentForGoodAfterTenMinutes() {
        var id = ticket();
        var document = stored(id).document().orElseThrow();
        service.withdraw(id);
        erasing.eraseWithdrawn();
        assertThat(column("sent", id)).isPresent();

        minutesPass(10, id);
        erasing.eraseWithdrawn();
        erasing.eraseWithdrawn();

        assertThat(column("sent", id)).isEmpty();
        assertThat(column("form", id).orElseThrow()).doesNotContain("rensen");
        assertThat(column("person_name", id).orElseThrow()).isEmpty();
        assertThat(column("ticket", id)).isPresent();
        verify(documents, times(1)).destroy(eq(document), any());
        verify(audit, times(1)).record(eq(AuditAction.REQUEST_ERASED), eq(id.toString()), any(), any());
        assertThat(service.restore(id)).isFalse();
    }

    @Test
    void letsEitherTheOperatorOrTheEmployerWinAndTellsTheOther() throws Exception {
        for (var round = 0; round < 8; round++) {
            var id = inHand();

            var outcomes = together(List.<java.util.concurrent.Callable<Boolean>>of(
                    () -> {
                        signIn(OPERATOR);
                        return desk.notIdentified(id, NotIdentifiedReason.DATA_CONTRADICTORY, "")
                                instanceof DecisionResult.Settled;
                    },
                    () -> {
                        signIn(ANTOINE);
                        return service.withdraw(id);
                    }));

            assertThat(outcomes).containsExactlyInAnyOrder(true, false);
            assertThat(status(id))
                    .isEqualTo(outcomes.getFirst() ? RequestStatus.NOT_IDENTIFIED : RequestStatus.WITHDRAWN);
            signIn(ANTOINE);
        }
    }

    @Test
    void saysThatThereIsNothingToTakeBackOnceAColleagueHasOrItIsNotOurs() {
        var id = ticket();
        signIn(STRANGER);
        assertThat(service.withdraw(id)).isFalse();
        signIn(BEA);
        assertThat(service.withdraw(id)).isTrue();
        signIn(ANTOINE);
        assertThat(service.withdraw(id)).isFalse();
    }

    private void minutesPass(int minutes, RequestId id) {
        jdbc.sql("update request_identification set withdrawn_at = withdrawn_at - interval :minutes minute"
                        + " where id = :id")
                .param("minutes", minutes)
                .param("id", id.value())
                .update();
    }
}
