package be.belgianid.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import be.belgianid.identity.Niss;
import be.belgianid.identity.NumberCancelled;
import be.belgianid.identity.NumberReplaced;
import be.belgianid.identity.PersonDetails;
import be.belgianid.identity.PersonId;
import be.belgianid.identity.PersonStatus;
import be.belgianid.identity.PersonSummary;
import be.belgianid.request.form.FormField;
import be.belgianid.request.form.PersonPart;
import be.belgianid.request.form.RequestForm;
import be.belgianid.request.form.TestForms;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** What an employer is told with the answer, and of what becomes of it. */
class AnswerModuleTests extends RequestStory {
    private static final PersonId FIRST = new PersonId(7);
    private static final PersonId OTHER = new PersonId(8);
    private static final Niss GIVEN = RequestFixture.NISS;
    private static final Niss SECOND = Niss.of("70010100188");
    private static final Niss THIRD = Niss.of("70010100386");
    private static final PersonDetails MAJA = TestForms.complete().toDetails();

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void keepsWhatTheRegistryAddedAsItWasWhenItAnswered() {
        known(person(FIRST, GIVEN, MAJA));
        var id = sent(withoutFurtherNames());
        await(id, RequestStatus.IDENTIFIED);

        var details = overviews.details(id).orElseThrow();

        assertThat(details.asked().name().display()).isEqualTo("Maja Sørensen");
        assertThat(details.completed().name().display()).isEqualTo("Maja Lærke Sørensen");
        assertThat(details.completion().fields()).containsExactly(FormField.SECOND_GIVEN_NAME);
    }

    @Test
    void addsNothingToAPersonWhoIsNewToTheRegistry() {
        known(person(FIRST, GIVEN, TestForms.complete().toDetails()));
        var id = sent();
        await(id, RequestStatus.IDENTIFIED);

        assertThat(overviews.details(id).orElseThrow().completion()).isEqualTo(Completion.NOTHING);
    }

    @Test
    void showsTheNewNumberBesideTheOldAlongAChain() {
        var id = identified();

        becomes(new NumberReplaced(FIRST), FIRST, Optional.of(person(OTHER, SECOND, MAJA)));
        assertThat(change(id).by()).isEqualTo(SECOND);
        var first = change(id).at();
        becomes(new NumberReplaced(OTHER), OTHER, Optional.of(person(OTHER, THIRD, MAJA)));

        assertThat(change(id).by()).isEqualTo(THIRD);
        assertThat(change(id).at()).isAfter(first);
        assertThat(overviews.summary(id).orElseThrow().niss()).isEqualTo(GIVEN);
        assertThat(column("number_rounds", id)).contains("2");
    }

    @Test
    void tellsOfAReplacementOnceHoweverOftenItIsHeard() {
        var id = identified();

        becomes(new NumberReplaced(FIRST), FIRST, Optional.of(person(FIRST, SECOND, MAJA)));
        becomes(new NumberReplaced(FIRST), FIRST, Optional.of(person(FIRST, SECOND, MAJA)));

        assertThat(column("number_rounds", id)).contains("1");
    }

    @Test
    void tellsOfACancelledNumber() {
        var id = identified();

        becomes(new NumberCancelled(FIRST), FIRST, Optional.empty());

        assertThat(change(id).isCancelled()).isTrue();
    }

    @Test
    void tellsEveryoneWhoWasGivenTheNumberInBatches() {
        known(person(FIRST, GIVEN, MAJA));
        var all = IntStream.range(0, 130)
                .mapToObj(_ -> kept(TestForms.complete()))
                .toList();
        all.forEach(id -> requests.save(answered(id)));

        becomes(new NumberReplaced(FIRST), FIRST, Optional.of(person(FIRST, SECOND, MAJA)));

        assertThat(jdbc.sql("select count(*) from request_identification where replaced_niss = :niss")
                        .param("niss", SECOND.digits())
                        .query(Integer.class)
                        .single())
                .isEqualTo(130);
    }

    private IdentificationRequest answered(RequestId id) {
        var request = stored(id);
        var number = TicketNumber.of(90_000_000 + Math.floorMod(id.hashCode(), 9_000_000));
        request.submit(number, request.changedAt());
        request.identify(person(FIRST, GIVEN, MAJA), false, request.changedAt());
        return request;
    }

    private RequestId identified() {
        known(person(FIRST, GIVEN, MAJA));
        var id = sent();
        await(id, RequestStatus.IDENTIFIED);
        return id;
    }

    /** The registry tells of a change, and answers from then on like this. */
    private void becomes(Object event, PersonId asked, Optional<PersonSummary> holder) {
        when(registry.find(eq(asked), any())).thenReturn(holder);
        transaction.executeWithoutResult(_ -> events.publishEvent(event));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> jdbc.sql("select count(*) from EVENT_PUBLICATION where LISTENER_ID like 'request.number%'")
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    private NumberChange change(RequestId id) {
        return Optional.ofNullable(overviews.details(id).orElseThrow().numberChange())
                .orElseThrow();
    }

    private static PersonSummary person(PersonId id, Niss niss, PersonDetails details) {
        return new PersonSummary(id, niss, details, PersonStatus.ACTIVE);
    }

    private static RequestForm withoutFurtherNames() {
        var form = TestForms.complete();
        var person = form.person();
        return form.with(new PersonPart(
                person.surname(),
                person.givenName(),
                "",
                "",
                person.birthDate(),
                person.birthCountry(),
                person.birthPlace(),
                person.nationality(),
                person.sex()));
    }
}
