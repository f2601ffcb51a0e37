package be.belgianid.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;

import be.belgianid.account.SignedIn;
import be.belgianid.audit.AuditAction;
import be.belgianid.request.form.FormStep;
import be.belgianid.request.form.TestForms;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class RequestHistoryTests extends RequestStory {
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    @Autowired
    RequestHistoryService history;

    @Autowired
    TicketNumbers tickets;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void findsANameByAnyOfItsPartsInAnySpelling() {
        var maja = pending(ANTOINE, "Sørensen", MONDAY);
        var other = pending(ANTOINE, "Müller", MONDAY);

        assertThat(found("sorensen")).containsExactly(maja);
        assertThat(found("SØREN maj")).containsExactly(maja);
        assertThat(found("laerke")).containsExactlyInAnyOrder(maja, other);
        assertThat(found("%")).isEmpty();
        assertThat(found("Sørensen Müller")).isEmpty();
    }

    @Test
    void findsATicketAndANumberHoweverTheyAreWritten() {
        var answered = answered(ANTOINE, "Sørensen", MONDAY);
        var ticket = overviews.summary(answered).orElseThrow().ticket().digits();

        assertThat(found(ticket)).containsExactly(answered);
        assertThat(found("83.45.24-163.11")).containsExactly(answered);
        assertThat(found("8345 2416")).containsExactly(answered);
        assertThat(found("99.99.99")).isEmpty();
    }

    @Test
    void narrowsByColleagueStateAndDaysOfBelgium() {
        var mine = pending(ANTOINE, "Sørensen", MONDAY);
        var hers = answered(BEA, "Müller", MONDAY.plus(Duration.ofHours(14).plusMinutes(30)));
        var day = LocalDate.of(2026, 3, 3);

        assertThat(page(new RequestFilter(true, "", BEA.id(), null, null, null)))
                .containsExactly(hers);
        assertThat(page(new RequestFilter(true, "", null, RequestState.PENDING, null, null)))
                .containsExactly(mine);
        assertThat(page(new RequestFilter(true, "", null, null, day, null)))
                .as("half past eleven at night in London is the next day in Brussels")
                .containsExactly(hers);
        assertThat(page(new RequestFilter(true, "", null, null, null, day.minusDays(1))))
                .containsExactly(mine);
        assertThat(history.requesters())
                .extracting(RequestHistoryService.Colleague::name)
                .containsExactly("Antoine Demo", "Bea Voorbeeld");
    }

    @Test
    void sortsAndPagesWithoutLosingAny() {
        var sent = new ArrayList<RequestId>();
        for (var i = 0; i < 25; i++) {
            sent.add(pending(i % 2 == 0 ? ANTOINE : BEA, "Nr" + (char) ('a' + i), MONDAY.plusSeconds(i)));
        }

        assertThat(history.count(RequestFilter.COMPANY)).isEqualTo(25);
        for (var order : RequestOrder.values()) {
            var seen = new ArrayList<RequestId>();
            for (var offset = 0; offset < 25; offset += 10) {
                history.page(RequestFilter.COMPANY, order, offset, 10).forEach(line -> seen.add(line.id()));
            }
            assertThat(seen).as("%s", order).containsExactlyInAnyOrderElementsOf(sent);
        }
        assertThat(history.page(RequestFilter.COMPANY, RequestOrder.NEWEST, 0, 1))
                .extracting(RequestSummary::id)
                .containsExactly(sent.getLast());
        assertThat(history.page(RequestFilter.COMPANY, RequestOrder.NAME, 0, 1))
                .extracting(RequestSummary::id)
                .containsExactly(sent.getFirst());
    }

    @Test
    void keepsNewAnswersOutOfTheHistoryUnlessSomebodySearches() {
        var answered = answered(ANTOINE, "Sørensen", Instant.now());

        assertThat(page(RequestFilter.MINE)).isEmpty();
        assertThat(overviews.overview(false, 10).answers())
                .extracting(RequestSummary::id)
                .containsExactly(answered);
        assertThat(found("sorensen")).containsExactly(answered);
    }

    @Test
    void countsNotificationsBeyondThoseItLists() {
        for (var i = 0; i < 3; i++) {
            answered(ANTOINE, "Nr" + i, Instant.now());
        }

        var overview = overviews.overview(false, 2);

        assertThat(overview.answers()).hasSize(2);
        assertThat(overview.notifications()).isEqualTo(3);
        assertThat(overview.hasMore()).isTrue();
    }

    @Test
    void showsNobodyTheRequestsOfAnotherOrganisation() {
        var ours = answered(ANTOINE, "Sørensen", MONDAY);

        signIn(STRANGER);

        assertThat(page(RequestFilter.COMPANY)).isEmpty();
        assertThat(found("sorensen")).isEmpty();
        assertThat(page(new RequestFilter(true, "", ANTOINE.id(), null, null, null)))
                .isEmpty();
        assertThat(history.requesters()).isEmpty();
        assertThat(overviews.areOurs(List.of(ours))).isFalse();
        assertThat(overviews.details(ours)).isEmpty();
    }

    @Test
    void exportsWhatIsFilteredAndLeavesATrace() {
        pending(ANTOINE, "Müller", MONDAY);
        var maja = pending(BEA, "Sørensen", MONDAY);
        var lines = new ArrayList<RequestSummary>();

        history.export(new RequestFilter(true, "soren", null, null, null, null), RequestOrder.NEWEST, lines::add);

        assertThat(lines).extracting(RequestSummary::id).containsExactly(maja);
        verify(audit)
                .record(
                        eq(AuditAction.REQUESTS_EXPORTED),
                        eq(ANTOINE.requireOrganisation().toString()),
                        any(),
                        any());
    }

    @Test
    void showsTheNumberOfTodayAsNewsWhenItWasReplaced() {
        var request = sent(ANTOINE, "Sørensen", MONDAY);
        request.identify(RequestFixture.registered("Sørensen"), true, MONDAY);
        var id = kept(request);
        assertThat(page(RequestFilter.MINE)).containsExactly(id);

        jdbc.sql("update request_identification set replaced_niss = '85073003328', replaced_at = utc_timestamp(6),"
                        + " news_at = utc_timestamp(6)")
                .update();

        assertThat(page(RequestFilter.MINE)).isEmpty();
        assertThat(overviews.overview(false, 10).answers()).singleElement().satisfies(news -> {
            assertThat(news.niss()).isEqualTo(RequestFixture.NISS);
            assertThat(news.numberChange().by().digits()).isEqualTo("85073003328");
        });
    }

    @Test
    void reachesNothingOfAnotherOrganisationByItsId() {
        var ours = pending(ANTOINE, "Sørensen", MONDAY);

        signIn(STRANGER);

        assertThat(service.draft(ours)).isEmpty();
        assertThat(overviews.summary(ours)).isEmpty();
        assertThat(overviews.details(ours)).isEmpty();
        assertThat(overviews.isAnswerable(ours)).isFalse();
        assertThat(service.save(ours, 0, FormStep.DOCUMENT, TestForms.complete()))
                .isEqualTo(new SaveResult.NoLongerEditable());
        assertThatThrownBy(() -> service.submit(ours, 0)).isInstanceOf(RequestNotFound.class);
        assertThat(service.withdraw(ours)).isFalse();
        assertThat(service.restore(ours)).isFalse();
        service.discard(ours);
        signIn(ANTOINE);
        assertThat(overviews.summary(ours)).isPresent();
    }

    private List<RequestId> found(String search) {
        return page(new RequestFilter(true, search, null, null, null, null));
    }

    private List<RequestId> page(RequestFilter filter) {
        return history.page(filter, RequestOrder.NEWEST, 0, 50).stream()
                .map(RequestSummary::id)
                .toList();
    }

    private RequestId pending(SignedIn requester, String surname, Instant at) {
        return kept(sent(requester, surname, at));
    }

    private RequestId answered(SignedIn requester, String surname, Instant at) {
        var request = sent(requester, surname, at);
        request.identify(RequestFixture.registered(surname), true, at);
        return kept(request);
    }

    private IdentificationRequest sent(SignedIn requester, String surname, Instant at) {
        var request = new IdentificationRequest(RequestId.random(), Requester.of(requester), at);
        request.fillIn(TestForms.named(surname), FormStep.SENDING, at);
        request.submit(transaction.execute(_ -> tickets.next()), at);
        request.openTicket(List.of("identity.reason.two"), at);
        return request;
    }

    private RequestId kept(IdentificationRequest request) {
        requests.save(request);
        return request.id();
    }
}
