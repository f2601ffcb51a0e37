package be.belgianid.request.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.belgianid.account.AccountDirectory;
import be.belgianid.account.CurrentAccount;
import be.belgianid.audit.AuditTrail;
import be.belgianid.document.DocumentId;
import be.belgianid.document.DocumentService;
import be.belgianid.document.DocumentSummary;
import be.belgianid.identity.DocumentEvidence;
import be.belgianid.identity.PersonStatus;
import be.belgianid.identity.Registry;
import be.belgianid.identity.ui.ComparisonTable;
import be.belgianid.request.ClaimResult;
import be.belgianid.request.Correction;
import be.belgianid.request.DecisionResult;
import be.belgianid.request.DisputedField;
import be.belgianid.request.DocumentProblem;
import be.belgianid.request.NextTicketService;
import be.belgianid.request.RegistrySearchService;
import be.belgianid.request.RequestId;
import be.belgianid.request.RequestStatus;
import be.belgianid.request.TicketNotFound;
import be.belgianid.request.TicketService;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ApplicationModuleTest
@ViewPackages(classes = QueueView.class)
@WithMockUser(roles = "OPERATOR")
class OfficeViewTests extends SpringBrowserlessTest {
    private static final RequestId TICKET = RequestId.random();

    @MockitoBean
    TicketService tickets;

    @MockitoBean
    NextTicketService nextTicket;

    @MockitoBean
    RegistrySearchService registrySearch;

    @MockitoBean
    Registry registry;

    @MockitoBean
    DocumentService documents;

    @MockitoBean
    AccountDirectory directory;

    @MockitoBean
    AuditTrail audit;

    @MockitoBean
    CurrentAccount current;

    @BeforeEach
    void ticketInHand() {
        when(tickets.queue()).thenReturn(List.of(TestTickets.free(733, "Anna Berg"), TestTickets.mine(TICKET)));
        when(tickets.details(TICKET))
                .thenReturn(TestTickets.onTheDesk(
                        TICKET,
                        DocumentEvidence.EXPIRED,
                        TestTickets.candidate(1, "Soerensen", 870),
                        TestTickets.candidate(2, "Sorensen", 640)));
        when(documents.summary(any()))
                .thenReturn(new DocumentSummary(DocumentId.random(), "passport.pdf", 1, 1000, TestTickets.SENT));
        when(tickets.inHand()).thenReturn(Optional.of(TestTickets.mine(TICKET)));
    }

    @Test
    void aTicketOfSomebodyElseCannotBeTaken() {
        var elsewhere = TestTickets.heldBy("Otto", 734, "Ben Berg");
        when(tickets.queue()).thenReturn(List.of(elsewhere));

        navigate(QueueView.class);

        assertThat($(QueueRow.class).single().take.isEnabled()).isFalse();
    }

    @Test
    void takingATicketThatIsGoneSaysSo() {
        when(tickets.claim(any())).thenReturn(new ClaimResult.ClaimedByAnother("Otto"));
        navigate(QueueView.class);

        test($(QueueRow.class).all().getFirst().take).click();

        assertThat(test($(Notification.class).last()).getText()).contains("claimed-by");
    }

    @Test
    void aTicketThatIsNotInHandLeadsBackToTheQueue() {
        when(tickets.details(TICKET)).thenThrow(new TicketNotFound(TICKET));

        navigate("office/queue/" + TICKET, QueueView.class);

        assertThat(getCurrentView()).isInstanceOf(QueueView.class);
    }

    @Test
    void theBestCandidateStandsOnViewAndTheNextIsOneKeyAway() {
        var panel = desk();

        assertThat(panel.candidates.selected().orElseThrow().person().id().value())
                .isEqualTo(1);

        panel.candidates.move(1);

        assertThat(panel.candidates.selected().orElseThrow().person().id().value())
                .isEqualTo(2);
    }

    @Test
    void nobodyStandsChosenWhenTwoResembleAlike() {
        when(tickets.details(TICKET))
                .thenReturn(TestTickets.onTheDesk(
                        TICKET,
                        DocumentEvidence.SUFFICIENT,
                        TestTickets.candidate(1, "Soerensen", 870),
                        TestTickets.candidate(2, "Sorensen", 800)));
        var panel = desk();

        assertThat(panel.candidates.selected()).isEmpty();

        test(panel.decisions.samePerson).click();
        assertThat($(DecisionDialog.class).all()).isEmpty();
        panel.candidates.move(1);
        test(panel.decisions.samePerson).click();
        assertThat(text($(DecisionDialog.class).single())).contains("request.office.same.rival");
    }

    @Test
    void everyCandidateShowsWhatTheirRecordIsWorth() {
        when(tickets.details(TICKET))
                .thenReturn(TestTickets.onTheDesk(
                        TICKET,
                        DocumentEvidence.SUFFICIENT,
                        TestTickets.candidate(1, "Soerensen", 870),
                        TestTickets.candidate(2, "Sorensen", 640, PersonStatus.DECEASED),
                        TestTickets.candidate(3, "Sorenson", 630, PersonStatus.CANCELLED),
                        TestTickets.candidate(4, "Sorensson", 620, PersonStatus.REPLACED)));
        desk();

        assertThat($(CandidateCard.class).all().stream().map(OfficeViewTests::text))
                .satisfiesExactly(
                        alive -> assertThat(alive).doesNotContain("DECEASED", "CANCELLED", "REPLACED"),
                        dead -> assertThat(dead).contains("request.office.candidate.DECEASED"),
                        cancelled -> assertThat(cancelled).contains("request.office.candidate.CANCELLED"),
                        replaced -> assertThat(replaced).contains("request.office.candidate.REPLACED"));
    }

    @Test
    void whomAnOperatorFindsIsComparedFieldByField() {
        var found = TestTickets.candidate(9, "Sörensen", 310);
        when(registrySearch.byNumber(TICKET, TestTickets.NISS)).thenReturn(Optional.of(found));
        var panel = desk();

        panel.search.number.setValue(TestTickets.NISS.display());
        panel.search.search.click();

        assertThat(panel.candidates.selected()).contains(found);
        assertThat(text($(ComparisonTable.class).single())).contains("Sörensen", "identity.enum.Agreement.EQUIVALENT");
        verify(registrySearch).byNumber(TICKET, TestTickets.NISS);
    }

    @Test
    void identifyingAsksWithBothNamesBeforeItHappens() {
        when(tickets.identifiedAs(any(), any())).thenReturn(new DecisionResult.Identified(TestTickets.NISS));
        var panel = desk();

        test(panel.decisions.samePerson).click();
        verify(tickets, never()).identifiedAs(any(), any());
        var dialog = $(DecisionDialog.class).single();
        test(dialog.confirm).click();

        verify(tickets).identifiedAs(eq(TICKET), any());
        assertThat(getCurrentView()).isInstanceOf(QueueView.class);
    }

    @Test
    void anExpiredDocumentProposesItsReason() {
        when(tickets.askFor(any(), any())).thenReturn(new DecisionResult.Settled(RequestStatus.ACTION_EXPECTED));
        var panel = desk();

        test(panel.decisions.newDocument).click();
        test($(DecisionDialog.class).single().confirm).click();

        verify(tickets).askFor(TICKET, Correction.of(DocumentProblem.EXPIRED));
    }

    @Test
    void aDisagreementSaysWhichDataAreWrong() {
        when(tickets.askFor(any(), any())).thenReturn(new DecisionResult.Settled(RequestStatus.ACTION_EXPECTED));
        var panel = desk();
        test(panel.decisions.newDocument).click();
        var form = $(CorrectionForm.class).single();
        form.reason.reason.setValue(DocumentProblem.DISAGREES);

        test($(DecisionDialog.class).single().confirm).click();
        assertThat(form.fields.isInvalid()).isTrue();
        verify(tickets, never()).askFor(any(), any());

        form.fields.setValue(Set.of(DisputedField.NAME));
        test($(DecisionDialog.class).single().confirm).click();
        verify(tickets).askFor(TICKET, new Correction(DocumentProblem.DISAGREES, Set.of(DisputedField.NAME), null, ""));
    }

    @Test
    void closingWithoutIdentificationNeedsAReason() {
        var panel = desk();

        test(panel.decisions.notIdentified).click();
        test($(DecisionDialog.class).single().confirm).click();

        verify(tickets, never()).notIdentified(any(), any(), any());
        assertThat($(ReasonForm.class).single().reason.isInvalid()).isTrue();
    }

    @Test
    void theSecondOfTwoOperatorsLearnsThatTheTicketIsSettled() {
        when(tickets.registerNew(any())).thenReturn(new DecisionResult.NoLongerWaiting());
        var panel = desk();

        test(panel.decisions.newPerson).click();
        test($(DecisionDialog.class).single().confirm).click();

        assertThat($(LostNotice.class).single().isVisible()).isTrue();
        assertThat(panel.decisions.samePerson.isEnabled()).isFalse();
    }

    @Test
    void changingTheLanguageKeepsTheChosenPerson() {
        var panel = desk();
        panel.candidates.move(1);

        UI.getCurrent().setLocale(Locale.of("nl"));

        assertThat(panel.candidates.selected().orElseThrow().person().id().value())
                .isEqualTo(2);
        assertThat($(RadioButtonGroup.class).all()).isNotEmpty();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private TicketPanel desk() {
        navigate(TicketView.class, Map.of(OfficeNavigation.TICKET, TICKET.toString()));
        return $(TicketPanel.class).single();
    }
}
