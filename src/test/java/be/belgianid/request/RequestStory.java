package be.belgianid.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
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
import be.belgianid.identity.Explanation;
import be.belgianid.identity.Identification;
import be.belgianid.identity.PersonSummary;
import be.belgianid.identity.Registry;
import be.belgianid.request.form.FormStep;
import be.belgianid.request.form.RequestForm;
import be.belgianid.request.form.TestForms;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The request module on a real database, with the people of a story and what they do; the other modules are played. */
@ApplicationModuleTest
abstract class RequestStory {
    static final SignedIn ANTOINE = RequestFixture.employer("Antoine Demo", OrganisationId.random());
    static final SignedIn BEA = RequestFixture.employer("Bea Voorbeeld", ANTOINE.requireOrganisation());
    static final SignedIn STRANGER = RequestFixture.employer("Stan Strange", OrganisationId.random());
    static final SignedIn OPERATOR = RequestFixture.operator("Olga Operator");

    private final ThreadLocal<SignedIn> signedIn = new ThreadLocal<>();

    @Autowired
    RequestService service;

    @Autowired
    RequestOverviewService overviews;

    @Autowired
    TicketService desk;

    @Autowired
    RequestAnswering answering;

    @Autowired
    RequestNotices notices;

    @Autowired
    Requests requests;

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
        when(current.get()).thenAnswer(_ -> signedIn.get());
        when(current.find()).thenAnswer(_ -> Optional.ofNullable(signedIn.get()));
        signIn(ANTOINE);
        when(documents.reading(any()))
                .thenReturn(new Reading(
                        Reading.Status.DONE,
                        100,
                        false,
                        Map.of(DocumentField.SURNAME, new ReadValue("SORENSEN", Origin.PRINTED, 0.9))));
        when(directory.contact(any()))
                .thenReturn(Optional.of(
                        new AccountContact(ANTOINE.id(), "Antoine Demo", "antoine@demo.example", Locale.FRENCH)));
        doubtful();
    }

    /** This thread acts for somebody. */
    void signIn(SignedIn somebody) {
        signedIn.set(somebody);
    }

    /** The registry cannot decide without an operator. */
    void doubtful() {
        when(registry.identify(any(), any(), any()))
                .thenReturn(new Identification.NeedsOperator(List.of(), List.of("identity.reason.two-candidates")));
    }

    /** The registry knows this person without doubt. */
    void known(PersonSummary person) {
        when(registry.identify(any(), any(), any()))
                .thenReturn(new Identification.Identified(person, 950, new Explanation(List.of())));
    }

    /** A request of the signed-in employer, kept and not sent. */
    RequestId kept(RequestForm form) {
        var id = RequestId.random();
        assertThat(service.save(id, Draft.UNSAVED, FormStep.SENDING, form)).isInstanceOf(SaveResult.Saved.class);
        return id;
    }

    SubmitResult send(RequestId id) {
        return service.submit(id, service.draft(id).orElseThrow().version());
    }

    SubmitResult sendAllTheSame(RequestId id) {
        return service.submitAllTheSame(id, service.draft(id).orElseThrow().version());
    }

    /** A request that was sent, whatever has been sent before. */
    RequestId sent(RequestForm form) {
        var id = kept(form);
        assertThat(sendAllTheSame(id)).isInstanceOf(SubmitResult.Submitted.class);
        return id;
    }

    RequestId sent() {
        return sent(TestForms.complete());
    }

    /** A request that waits for an operator. */
    RequestId ticket() {
        var id = sent();
        await(id, RequestStatus.IN_PROGRESS);
        return id;
    }

    /** A request that an operator has in hand. */
    RequestId inHand() {
        var id = ticket();
        signIn(OPERATOR);
        assertThat(desk.claim(id)).isEqualTo(new ClaimResult.Claimed());
        return id;
    }

    void await(RequestId id, RequestStatus expected) {
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> status(id) == expected);
    }

    RequestStatus status(RequestId id) {
        return stored(id).status();
    }

    IdentificationRequest stored(RequestId id) {
        return requests.findById(id).orElseThrow();
    }

    /** What a column of the request holds, whatever its type. */
    Optional<String> column(String name, RequestId id) {
        return Optional.ofNullable(jdbc.sql("select " + name + " from request_identification where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .orElse(null));
    }

    <T> List<T> together(List<Callable<T>> calls) throws Exception {
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            var results = new java.util.ArrayList<T>();
            for (var future : threads.invokeAll(calls)) {
                results.add(future.get());
            }
            return results;
        }
    }
}
