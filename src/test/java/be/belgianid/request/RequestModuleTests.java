package be.belgianid.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.belgianid.account.AccountContact;
import be.belgianid.account.AccountDirectory;
import be.belgianid.account.CurrentAccount;
import be.belgianid.account.OrganisationId;
import be.belgianid.account.SignedIn;
import be.belgianid.audit.AuditTrail;
import be.belgianid.document.DocumentField;
import be.belgianid.document.DocumentService;
import be.belgianid.document.Origin;
import be.belgianid.document.ReadValue;
import be.belgianid.document.Reading;
import be.belgianid.document.doctor.Complaint;
import be.belgianid.document.doctor.Finding;
import be.belgianid.document.doctor.Finding.Severity;
import be.belgianid.identity.Candidate;
import be.belgianid.identity.Explanation;
import be.belgianid.identity.Explanation.Field;
import be.belgianid.identity.Explanation.FieldComparison;
import be.belgianid.identity.Identification;
import be.belgianid.identity.Niss;
import be.belgianid.identity.PartialDate;
import be.belgianid.identity.PersonId;
import be.belgianid.identity.PersonName;
import be.belgianid.identity.RegistrationResult;
import be.belgianid.identity.Registry;
import be.belgianid.request.form.DocumentPart;
import be.belgianid.request.form.FormField;
import be.belgianid.request.form.FormProblem;
import be.belgianid.request.form.FormStep;
import be.belgianid.request.form.RequestForm;
import be.belgianid.request.form.TestForms;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ApplicationModuleTest
class RequestModuleTests {
    private static final Reading READ = new Reading(
            Reading.Status.DONE,
            100,
            false,
            Map.of(DocumentField.SURNAME, new ReadValue("SORENSEN", Origin.PRINTED, 0.9)));
    private static final Niss NISS = RequestFixture.NISS;
    private static final SignedIn ANTOINE = RequestFixture.employer("Antoine Demo", OrganisationId.random());
    private static final SignedIn COLLEAGUE = RequestFixture.employer("Colette Demo", ANTOINE.organisation());
    private static final SignedIn STRANGER = RequestFixture.employer("Stan Strange", OrganisationId.random());
    private static final SignedIn OPERATOR = RequestFixture.operator("Olga Operator");
    private static final SignedIn OTHER_OPERATOR = RequestFixture.operator("Otto Operator");

    @Autowired
    RequestService service;

    @Autowired
    RequestOverviewService overviews;

    @Autowired
    RequestHistoryService history;

    @Autowired
    TicketService desk;

    @Autowired
    RegistrySearchService search;

    @Autowired
    RequestAnswering answering;

    @Autowired
    RequestAnswer answer;

    @Autowired
    RequestNotices notices;

    @Autowired
    RequestChanges changes;

    @Autowired
    Requests requests;

    @Autowired
    DraftCleaning cleaning;

    @Autowired
    JdbcClient jdbc;

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
    void begin() {
        jdbc.sql("delete from request_identification").update();
        signIn(ANTOINE);
        when(documents.reading(any())).thenReturn(READ);
        when(directory.contact(any()))
                .thenReturn(Optional.of(
                        new AccountContact(ANTOINE.id(), "Antoine Demo", "antoine@demo.example", Locale.FRENCH)));
    }

    @Test
    void keepsADraftAfterEveryStepAndOffersItAgain() {
        var draft = service.begin(RequestId.random());
        var form = TestForms.complete();

        var first = save(draft.id(), Draft.UNSAVED, FormStep.DOCUMENT, form);
        save(draft.id(), first, FormStep.ADDRESSES, form);

        var offered = overview().drafts();
        assertThat(offered).singleElement().satisfies(summary -> {
            assertThat(summary.id()).isEqualTo(draft.id());
            assertThat(summary.step()).isEqualTo(FormStep.ADDRESSES);
            assertThat(summary.personName()).isEqualTo("Maja Lærke Sørensen");
        });
        assertThat(service.draft(draft.id()).orElseThrow().form()).isEqualTo(form);
        assertThat(draft.form().sending().email()).isEqualTo("antoine@demo.example");
    }

    @Test
    void keepsWhatIsWrongAsItWasTyped() {
        var id = RequestId.random();
        var form = TestForms.bornOn("31", "2", "19x");

        save(id, Draft.UNSAVED, FormStep.PERSON, form);

        assertThat(service.draft(id).orElseThrow().form()).isEqualTo(form);
    }

    @Test
    void noticesThatAnotherTabHasChangedTheDraft() {
        var id = RequestId.random();
        var version = save(id, Draft.UNSAVED, FormStep.DOCUMENT, TestForms.complete());
        save(id, version, FormStep.PERSON, TestForms.named("Jansen"));

        assertThat(service.save(id, version, FormStep.DOCUMENT, TestForms.complete()))
                .isEqualTo(new SaveResult.ChangedElsewhere());
        assertThat(service.submit(id, version)).isEqualTo(new SubmitResult.ChangedElsewhere());
    }

    @Test
    void showsADraftToItsAuthorOnlyAndARequestToTheOrganisationOnly() {
        doubtful();
        var draft = RequestId.random();
        save(draft, Draft.UNSAVED, FormStep.DOCUMENT, TestForms.complete());
        var sent = submitted();
        await(sent, RequestStatus.IN_PROGRESS);

        signIn(COLLEAGUE);
        assertThat(service.draft(draft)).isEmpty();
        assertThat(overviews.summary(sent)).isPresent();
        assertThat(history.page(RequestFilter.MINE, RequestOrder.NEWEST, 0, 10)).isEmpty();
        assertThat(history.page(RequestFilter.COMPANY, RequestOrder.NEWEST, 0, 10))
                .extracting(RequestSummary::id)
                .containsExactly(sent);

        signIn(STRANGER);
        assertThat(overviews.summary(sent)).isEmpty();
        assertThat(history.page(RequestFilter.COMPANY, RequestOrder.NEWEST, 0, 10))
                .isEmpty();
    }

    @Test
    void answersAKnownPersonAtOnceUnderTheNameOfTheRegistry() {
        var known = RequestFixture.registered("Sörensen");
        when(registry.identify(any(), any(), any()))
                .thenReturn(new Identification.Identified(known, 950, new Explanation(List.of())));

        var id = submitted();

        await(id, RequestStatus.IDENTIFIED);
        assertThat(overview().answers()).singleElement().satisfies(line -> {
            assertThat(line.niss()).isEqualTo(NISS);
            assertThat(line.identifiedAs()).isEqualTo("Maja Lærke Sörensen");
        });
        assertThat(notices.find(id).orElseThrow().email()).isEqualTo("antoine@demo.example");
    }

    @Test
    void sendsOnceWhateverTheClicks() throws Exception {
        when(registry.identify(any(), any(), any()))
                .thenReturn(new Identification.NewlyRegistered(RequestFixture.registered("Sørensen")));
        var id = RequestId.random();
        var version = save(id, Draft.UNSAVED, FormStep.SENDING, TestForms.complete());

        var results = concurrently(IntStream.range(0, 8)
                .<Callable<SubmitResult>>mapToObj(_ -> () -> service.submit(id, version))
                .toList());

        assertThat(new HashSet<>(results)).hasSize(1).first().isInstanceOf(SubmitResult.Submitted.class);
        await(id, RequestStatus.IDENTIFIED);
        verify(registry, times(1)).identify(any(), any(), any());
    }

    @Test
    void givesEveryRequestOneTicketAndOneAnswerWhileTheRecoveryRuns() throws Exception {
        when(registry.identify(any(), any(), any()))
                .thenReturn(new Identification.NewlyRegistered(RequestFixture.registered("Sørensen")));
        var calls = new ArrayList<Callable<TicketNumber>>();
        for (int i = 0; i < 60; i++) {
            var id = RequestId.random();
            var version = save(id, Draft.UNSAVED, FormStep.SENDING, TestForms.complete());
            calls.add(() -> {
                var ticket = ((SubmitResult.Submitted) service.submitAllTheSame(id, version)).ticket();
                answering.answerDue();
                return ticket;
            });
        }

        var tickets = concurrently(calls);

        assertThat(new HashSet<>(tickets)).hasSize(60);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> requests.findDue(Limit.of(100)).isEmpty());
        verify(registry, times(60)).identify(any(), any(), any());
        assertThat(jdbc.sql("select count(*) from request_identification where status = 'IDENTIFIED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(60);
    }

    @Test
    void recoversARequestWhoseAnswerWasInterrupted() {
        when(registry.identify(any(), any(), any()))
                .thenThrow(new IllegalStateException("the power went"))
                .thenReturn(new Identification.NewlyRegistered(RequestFixture.registered("Sørensen")));
        var id = submitted();
        Awaitility.await()
                .until(() -> jdbc.sql("select attempts from request_identification where id = :id")
                                .param("id", id.value())
                                .query(Integer.class)
                                .single()
                        > 0);

        answering.answerDue();

        await(id, RequestStatus.IDENTIFIED);
    }

    @Test
    void leavesARequestToAnOperatorWhenTheRegistryKeepsFailing() {
        when(registry.identify(any(), any(), any())).thenThrow(new IllegalStateException("the registry is away"));
        var id = submitted();

        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            answering.answerDue();
            return status(id) == RequestStatus.IN_PROGRESS;
        });

        signIn(OPERATOR);
        assertThat(desk.queue())
                .singleElement()
                .satisfies(ticket -> assertThat(ticket.reasons()).containsExactly("request.reason.registry"));
    }

    @Test
    void waitsForADocumentThatIsStillBeingRead() {
        when(documents.reading(any())).thenReturn(Reading.under(30));
        when(registry.identify(any(), any(), any()))
                .thenReturn(new Identification.NewlyRegistered(RequestFixture.registered("Sørensen")));
        var id = submitted();
        answering.answerDue();
        assertThat(status(id)).isEqualTo(RequestStatus.SUBMITTED);

        when(documents.reading(any())).thenReturn(READ);
        answering.answerDue();

        await(id, RequestStatus.IDENTIFIED);
    }

    @Test
    void asksForANewDocumentOnceAndThenLeavesItToAnOperator() {
        when(documents.reading(any())).thenReturn(Reading.UNREADABLE);
        when(registry.identify(any(), any(), any()))
                .thenReturn(new Identification.NeedsDocument(List.of("identity.reason.document")));
        var id = submitted();
        await(id, RequestStatus.ACTION_EXPECTED);
        assertThat(overview().actions())
                .singleElement()
                .satisfies(line -> assertThat(line.problem()).isEqualTo(DocumentProblem.POOR_QUALITY));

        var draft = service.draft(id).orElseThrow();
        assertThat(draft.form().person()).isEqualTo(TestForms.complete().person());
        var version = save(id, draft.version(), FormStep.SENDING, TestForms.complete());
        var first = overviews.summary(id).orElseThrow().ticket();
        assertThat(service.submit(id, version)).isEqualTo(new SubmitResult.Submitted(first));

        await(id, RequestStatus.IN_PROGRESS);
        Awaitility.await().until(() -> requests.findById(id).orElseThrow().isWaiting());
    }

    @Test
    void readsAsAProofWhatTheEmployerDidNotWaitFor() {
        when(documents.reading(any())).thenReturn(Reading.CANCELLED, READ);
        when(registry.identify(any(), any(), any()))
                .thenReturn(new Identification.Identified(
                        RequestFixture.registered("Sørensen"), 950, new Explanation(List.of())));
        var id = RequestId.random();
        var form = TestForms.complete();

        service.submit(id, save(id, Draft.UNSAVED, FormStep.SENDING, form));
        Awaitility.await()
                .untilAsserted(
                        () -> verify(documents).readAfterAll(form.document().document()));
        answering.answerDue();

        await(id, RequestStatus.IDENTIFIED);
    }

    @Test
    void doesNotSendADocumentThatTheDoctorStops() {
        when(documents.findings(any(), any())).thenReturn(List.of(new Finding(Complaint.BLURRED, Severity.STOP, 0)));
        var id = RequestId.random();
        var version = save(id, Draft.UNSAVED, FormStep.SENDING, TestForms.complete());

        assertThat(service.submit(id, version))
                .isEqualTo(new SubmitResult.Incomplete(
                        List.of(new FormProblem(FormField.DOCUMENT, "request.problem.DOCUMENT.stopped"))));
    }

    @Test
    void sendsADoubtfulDocumentToAnOperatorWhenTheEmployerInsists() {
        when(documents.findings(any(), any())).thenReturn(List.of(new Finding(Complaint.GLARE, Severity.DOUBT, 0)));
        var form = TestForms.complete();
        assertThat(service.check(FormStep.DOCUMENT, form))
                .containsExactly(new FormProblem(FormField.DOCUMENT, "request.problem.DOCUMENT.doubtful"));
        var part = form.document();
        var insisting = form.with(new DocumentPart(
                part.document(), part.type(), part.issuer(), part.number(), part.validFrom(), part.validUntil(), true));
        var id = RequestId.random();

        service.submit(id, save(id, Draft.UNSAVED, FormStep.SENDING, insisting));

        await(id, RequestStatus.IN_PROGRESS);
        signIn(OPERATOR);
        assertThat(desk.queue())
                .singleElement()
                .satisfies(ticket -> assertThat(ticket.reasons()).containsExactly("document.doctor.glare"));
    }

    @Test
    void letsOneOperatorAtATimeDecide() {
        var id = ticket();
        when(registry.find(any(PersonId.class), any())).thenReturn(Optional.of(RequestFixture.registered("Sörensen")));
        var heard = new ConcurrentLinkedQueue<RequestEvent>();
        try (var _ = changes.subscribe(heard::addAll)) {
            signIn(OPERATOR);
            assertThat(desk.claim(id)).isEqualTo(new ClaimResult.Claimed());
            signIn(OTHER_OPERATOR);
            assertThat(desk.claim(id)).isEqualTo(new ClaimResult.ClaimedByAnother("Olga Operator"));
            assertThat(desk.identifiedAs(id, new PersonId(7))).isEqualTo(new DecisionResult.NotInHand());
            signIn(OPERATOR);
            assertThat(desk.details(id).description()).isEmpty();
            assertThat(desk.identifiedAs(id, new PersonId(7))).isEqualTo(new DecisionResult.Identified(NISS));
            assertThat(desk.identifiedAs(id, new PersonId(7))).isEqualTo(new DecisionResult.NoLongerWaiting());
            Awaitility.await()
                    .untilAsserted(() ->
                            assertThat(heard).containsExactly(new TicketClaimed(id), new RequestAnswered(id, true)));
        }
        assertThat(desk.queue()).isEmpty();
        signIn(ANTOINE);
        assertThat(service.withdraw(id)).isFalse();
    }

    @Test
    void refusesADecisionAboutATicketThatIsNotInHand() {
        var id = ticket();
        signIn(OPERATOR);

        assertThat(desk.identifiedAs(id, new PersonId(7))).isEqualTo(new DecisionResult.NotInHand());
        assertThat(desk.registerNew(id)).isEqualTo(new DecisionResult.NotInHand());
        assertThat(desk.askFor(id, Correction.of(DocumentProblem.EXPIRED))).isEqualTo(new DecisionResult.NotInHand());
        assertThat(desk.notIdentified(id, NotIdentifiedReason.DATA_CONTRADICTORY, ""))
                .isEqualTo(new DecisionResult.NotInHand());
        assertThatThrownBy(() -> desk.details(id)).isInstanceOf(TicketNotFound.class);
        assertThatThrownBy(() -> search.byNumber(id, NISS)).isInstanceOf(TicketNotFound.class);
        assertThat(status(id)).isEqualTo(RequestStatus.IN_PROGRESS);
    }

    @Test
    void takesATicketFromAnOperatorWhoLeavesIt() {
        var id = ticket();
        signIn(OPERATOR);
        desk.claim(id);
        untouchedFor(31, id);

        assertThat(desk.notIdentified(id, NotIdentifiedReason.DATA_CONTRADICTORY, ""))
                .isEqualTo(new DecisionResult.NotInHand());

        signIn(OTHER_OPERATOR);
        assertThat(desk.claim(id)).isEqualTo(new ClaimResult.Claimed());
    }

    @Test
    void keepsATicketInTheHandOfWhoeverWorksOnIt() {
        var id = ticket();
        signIn(OPERATOR);
        desk.claim(id);
        List<Runnable> works = List.of(
                () -> desk.details(id),
                () -> search.byNumber(id, NISS),
                () -> search.byName(id, PersonName.of("Sørensen", ""), PartialDate.UNKNOWN),
                () -> search.history(id, NISS),
                () -> desk.keep(id));

        assertThat(works).allSatisfy(work -> {
            untouchedFor(29, id);
            work.run();
            assertThat(desk.inHand().orElseThrow().claimedAt())
                    .isAfter(Instant.now().minus(Duration.ofMinutes(1)));
        });
    }

    @Test
    void comparesWhomAnOperatorFindsWithThePersonAskedFor() {
        var id = ticket();
        var found = RequestFixture.registered("Sörensen");
        var compared = new Candidate(
                found,
                700,
                new Explanation(List.of(new FieldComparison(Field.SURNAME, Explanation.Agreement.EQUIVALENT, 9))));
        var asked = TestForms.complete().toDetails();
        when(registry.find(eq(NISS), any())).thenReturn(Optional.of(found));
        when(registry.candidates(any(), any()))
                .thenReturn(List.of(new Candidate(found, 20, new Explanation(List.of()))));
        when(registry.compare(eq(asked), eq(List.of(found.id())), any())).thenReturn(List.of(compared));
        signIn(OPERATOR);
        desk.claim(id);

        assertThat(search.byNumber(id, NISS)).contains(compared);
        assertThat(search.byName(id, PersonName.of("Sørensen", "Maja"), PartialDate.UNKNOWN))
                .containsExactly(compared);
    }

    @Test
    void tellsOfChangesInOrderOnAThreadOfItsOwn() {
        var heard = new ConcurrentLinkedQueue<RequestEvent>();
        var threads = new ConcurrentLinkedQueue<Thread>();
        var id = ticket();
        signIn(OPERATOR);
        try (var _ = changes.subscribe(events -> {
            threads.add(Thread.currentThread());
            heard.addAll(events);
        })) {
            for (var round = 0; round < 20; round++) {
                desk.claim(id);
                desk.release(id);
            }
            Awaitility.await().until(() -> heard.size() == 40);
        }

        assertThat(heard).startsWith(new TicketClaimed(id), new TicketReleased(id), new TicketClaimed(id));
        assertThat(heard).endsWith(new TicketClaimed(id), new TicketReleased(id));
        assertThat(threads).doesNotContain(Thread.currentThread());
    }

    @Test
    void tellsTheEmployerWhyAnOperatorCouldNotIdentify() {
        var id = ticket();
        signIn(OPERATOR);
        desk.claim(id);
        when(registry.register(any(), any())).thenReturn(new RegistrationResult.MinimumDataMissing(List.of("x")));
        assertThat(desk.registerNew(id)).isEqualTo(new DecisionResult.MinimumDataMissing(List.of("x")));

        desk.notIdentified(id, NotIdentifiedReason.DATA_CONTRADICTORY, " deux dates ");

        signIn(ANTOINE);
        assertThat(overview().answers()).singleElement().satisfies(line -> {
            assertThat(line.status()).isEqualTo(RequestStatus.NOT_IDENTIFIED);
            assertThat(line.note()).isEqualTo("deux dates");
        });
    }

    @Test
    void bringsANewDocumentBackToTheOperatorWhoAskedForIt() {
        var id = ticket();
        signIn(OPERATOR);
        desk.claim(id);
        desk.askFor(id, Correction.of(DocumentProblem.OTHER_SIDE_MISSING));
        assertThat(desk.queue()).isEmpty();

        signIn(ANTOINE);
        service.submit(id, service.draft(id).orElseThrow().version());

        signIn(OPERATOR);
        assertThat(desk.queue()).extracting(TicketSummary::id).containsExactly(id);
        verify(registry, times(1)).identify(any(), any(), any());
    }

    @Test
    void forgetsDraftsAfterADay() {
        var id = RequestId.random();
        save(id, Draft.UNSAVED, FormStep.DOCUMENT, TestForms.complete());
        var young = RequestId.random();
        save(young, Draft.UNSAVED, FormStep.DOCUMENT, TestForms.named("Jansen"));
        jdbc.sql("update request_identification set changed_at = utc_timestamp() - interval 25 hour where id = :id")
                .param("id", id.value())
                .update();

        cleaning.forgetOldDrafts();

        assertThat(overview().drafts()).extracting(DraftSummary::id).containsExactly(young);
    }

    private RequestId ticket() {
        doubtful();
        var id = submitted();
        await(id, RequestStatus.IN_PROGRESS);
        return id;
    }

    private void untouchedFor(int minutes, RequestId id) {
        jdbc.sql("update request_identification set claimed_at = :then where id = :id")
                .param(
                        "then",
                        LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC).minusMinutes(minutes))
                .param("id", id.value())
                .update();
    }

    private RequestOverview overview() {
        return overviews.overview(false, 10);
    }

    private RequestId submitted() {
        var id = RequestId.random();
        var version = save(id, Draft.UNSAVED, FormStep.SENDING, TestForms.complete());
        assertThat(service.submitAllTheSame(id, version)).isInstanceOf(SubmitResult.Submitted.class);
        return id;
    }

    private long save(RequestId id, long version, FormStep step, RequestForm form) {
        return ((SaveResult.Saved) service.save(id, version, step, form)).version();
    }

    private void doubtful() {
        when(registry.identify(any(), any(), any()))
                .thenReturn(new Identification.NeedsOperator(List.of(), List.of("identity.reason.two-candidates")));
    }

    private void await(RequestId id, RequestStatus expected) {
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> status(id) == expected);
    }

    private RequestStatus status(RequestId id) {
        return requests.findById(id).orElseThrow().status();
    }

    private void signIn(SignedIn somebody) {
        when(current.get()).thenReturn(somebody);
        when(current.find()).thenReturn(Optional.of(somebody));
    }

    private static <T> List<T> concurrently(List<Callable<T>> calls) throws Exception {
        try (var threads = Executors.newFixedThreadPool(16)) {
            var results = new ArrayList<T>();
            for (var future : threads.invokeAll(calls)) {
                results.add(future.get());
            }
            return results;
        }
    }
}
