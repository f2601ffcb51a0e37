package be.belgianid.identity;

import static be.belgianid.identity.TestPeople.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import be.belgianid.audit.AccessReason;
import be.belgianid.identity.Identification.Identified;
import be.belgianid.identity.Identification.NeedsDocument;
import be.belgianid.identity.Identification.NeedsOperator;
import be.belgianid.identity.Identification.NewlyRegistered;
import be.belgianid.identity.ReplacementResult.Done;
import be.belgianid.identity.ReplacementResult.Refused;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationModuleTest(ApplicationModuleTest.BootstrapMode.DIRECT_DEPENDENCIES)
class RegistryModuleTests {
    private static final AccessReason REASON =
            new AccessReason(AccessReason.LegalBasis.IDENTIFICATION_REQUEST, "request:test");
    private static final DocumentEvidence GOOD = DocumentEvidence.SUFFICIENT;

    /** The web application enables it in its own security settings, which this slice has not. */
    @TestConfiguration
    @EnableMethodSecurity
    static class MethodSecurity {}

    @Autowired
    Registry registry;

    @Autowired
    NumberIssuer issuer;

    @Autowired
    Numbers numbers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    DataSource dataSource;

    @BeforeEach
    void empty() {
        for (var table : List.of(
                "identity_number",
                "identity_serial",
                "identity_match_key",
                "identity_match_block",
                "identity_document",
                "identity_person")) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("delete from audit_entry where case_reference = 'request:test'")
                .update();
        signIn("ROLE_OPERATOR");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void givesANumberToAPersonWhomNobodyResembles() {
        var person = newlyRegistered(person("Sørensen", "Hildegard", "1993-05-12"));

        assertThat(person.niss().kind()).isEqualTo(Niss.Kind.BIS);
        assertThat(person.niss().digits()).startsWith("934512002");
        assertThat(person.niss().sexAtAssignment()).isEqualTo(Sex.FEMALE);
        assertThat(registry.find(person.niss(), REASON)).contains(person);
        assertThat(registry.find(person.id(), REASON)).contains(person);
    }

    @Test
    void knowsAPersonAgainUnderAnotherSpelling() {
        var known = newlyRegistered(person("Sørensen", "Hildegard", "1993-05-12", Sex.FEMALE, "P1234567"));

        var answer = registry.identify(
                person("SOERENSEN", "Hildegarda", "1993-05-12", Sex.FEMALE, "P1234567"), GOOD, REASON);

        assertThat(answer).asInstanceOf(type(Identified.class)).satisfies(identified -> {
            assertThat(identified.person().id()).isEqualTo(known.id());
            assertThat(identified.explanation().fields()).isNotEmpty();
        });
    }

    @Test
    void registersNobodyOnADocumentThatDoesNotSuffice() {
        var details = person("Krogh", "Anders", "1980-02-03");

        assertThat(registry.identify(details, DocumentEvidence.EXPIRED, REASON))
                .isEqualTo(new NeedsDocument(List.of("identity.reason.documentExpired")));
        assertThat(registry.identify(details, DocumentEvidence.UNREADABLE, REASON))
                .isInstanceOf(NeedsDocument.class);
        assertThat(registry.identify(details, DocumentEvidence.DISAGREES, REASON))
                .isInstanceOf(NeedsOperator.class);
        assertThat(people()).isZero();
    }

    @Test
    void asksAnOperatorWhenADocumentOfAKnownPersonSaysSomethingElse() {
        newlyRegistered(person("Krogh", "Anders", "1980-02-03", Sex.MALE, "D7654321"));

        assertThat(registry.identify(
                        person("Krogh", "Anders", "1980-02-03", Sex.MALE, "D7654321"),
                        DocumentEvidence.DISAGREES,
                        REASON))
                .asInstanceOf(type(NeedsOperator.class))
                .satisfies(doubt -> assertThat(doubt.candidates()).hasSize(1));
    }

    @Test
    void asksAnOperatorForAPersonWhoIsDeceased() {
        var known = newlyRegistered(person("Mikkelsen", "Ditte Maria", "1931-12-24", Sex.FEMALE, "K5550001"));
        jdbc.sql("update identity_person set status = 'DECEASED'").update();

        assertThat(registry.identify(
                        person("Mikkelsen", "Ditte Maria", "1931-12-24", Sex.FEMALE, "K5550001"), GOOD, REASON))
                .asInstanceOf(type(NeedsOperator.class))
                .satisfies(doubt -> {
                    assertThat(doubt.candidates()).hasSize(1);
                    assertThat(doubt.candidates().getFirst().person().status()).isEqualTo(PersonStatus.DECEASED);
                });
        assertThat(registry.find(known.id(), REASON))
                .get()
                .extracting(PersonSummary::status)
                .isEqualTo(PersonStatus.DECEASED);
    }

    @Test
    void comparesAnybodyWhoIsRegisteredFieldByField() {
        var alike = newlyRegistered(person("Mikkelsen", "Ditte Maria", "1931-12-24"));
        var stranger = newlyRegistered(person("Abildgaard", "Knud", "1988-03-01", Sex.MALE, null));
        jdbc.sql("update identity_person set status = 'CANCELLED' where id = ?")
                .param(stranger.id().value())
                .update();
        var asked = person("Mikkelsen", "Ditte", "1931-12-24");

        var compared = registry.compare(asked, List.of(stranger.id(), alike.id()), REASON);

        assertThat(registry.candidates(asked, REASON))
                .extracting(candidate -> candidate.person().id())
                .doesNotContain(stranger.id());
        assertThat(compared)
                .extracting(candidate -> candidate.person().id())
                .containsExactly(alike.id(), stranger.id());
        assertThat(compared.getFirst())
                .isEqualTo(registry.candidates(asked, REASON).getFirst());
        assertThat(compared.getLast().person().status()).isEqualTo(PersonStatus.CANCELLED);
        assertThat(compared.getLast().explanation().fields()).anySatisfy(field -> {
            assertThat(field.field()).isEqualTo(Explanation.Field.SURNAME);
            assertThat(field.agreement()).isEqualTo(Explanation.Agreement.DIFFERENT);
        });
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'PERSON_SEARCHED' and subject = ?")
                        .param("person:" + stranger.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void doesNotRegisterWithoutTheMinimumData() {
        var vague = TestPeople.withoutPlace(person("Bjerg", "Ida", "1990"), null, null);

        assertThat(registry.register(vague, REASON))
                .asInstanceOf(type(RegistrationResult.MinimumDataMissing.class))
                .satisfies(missing -> assertThat(missing.reasons())
                        .contains("identity.reason.missingBirthDate", "identity.reason.missingAddress"));
        assertThat(people()).isZero();
    }

    @Test
    void theNumberAndTheRequestAreLostTogether() {
        var details = person("Holm", "Karen", "1970-01-02");

        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {
                    newlyRegistered(details);
                    throw new IllegalStateException("the request fails");
                }))
                .hasMessage("the request fails");

        assertThat(people()).isZero();
        assertThat(newlyRegistered(details).niss().digits()).startsWith("704102002");
    }

    @Test
    void anOperatorMayRegisterSomebodyWhomOthersResemble() {
        var first = newlyRegistered(person("Lund", "Peter", "1990-03-04", Sex.MALE, null));

        var result = registry.register(person("Lund", "Peter", "1990-03-04", Sex.MALE, null), REASON);

        assertThat(result)
                .asInstanceOf(type(RegistrationResult.Registered.class))
                .satisfies(registered -> assertThat(registered.person().niss()).isNotEqualTo(first.niss()));
        assertThat(registry.identify(person("Lund", "Peter", "1990-03-04", Sex.MALE, null), GOOD, REASON))
                .asInstanceOf(type(NeedsOperator.class))
                .satisfies(doubt -> assertThat(doubt.candidates()).hasSize(2));
    }

    @Test
    void everyPersonIsRegisteredOnceHoweverManyAskAtTheSameMoment() throws Exception {
        var spellings = List.of("Ångström", "Angstrom", "ÅNGSTRÖM", "Aangstroem");

        var answers = together(
                16,
                thread -> registry.identify(
                        person(spellings.get(thread % 4), "Lovisa", "1988-08-08", Sex.FEMALE, "S100200"),
                        GOOD,
                        REASON));

        assertThat(answers).filteredOn(NewlyRegistered.class::isInstance).hasSize(1);
        assertThat(people()).isEqualTo(1);
    }

    @Test
    void sixteenThreadsDrawTheFirstNumbersOfOneDay() throws Exception {
        var drawn = together(
                        16,
                        thread -> IntStream.range(0, 10)
                                .mapToObj(turn -> issue(1000 + thread * 10 + turn, "1993-05-12", Sex.FEMALE))
                                .toList())
                .stream()
                .flatMap(List::stream)
                .toList();

        assertThat(serials(drawn))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 160).map(n -> 2 * n).boxed().toList());
        assertThat(drawn).allMatch(niss -> niss.digits().startsWith("934512"));
    }

    @Test
    void threadsThatFailLeaveNoGap() throws Exception {
        var drawn = together(
                        16,
                        thread -> transactions.execute(status -> {
                            var number = issuer.issue(
                                    new PersonId(1000 + thread), PartialDate.parse("1993-05-12"), Sex.MALE);
                            if (thread % 2 == 1) {
                                status.setRollbackOnly();
                                return null;
                            }
                            return number;
                        }))
                .stream()
                .filter(Objects::nonNull)
                .toList();

        assertThat(serials(drawn)).containsExactly(1, 3, 5, 7, 9, 11, 13, 15);
    }

    @Test
    void theDatabaseRefusesWhatTheCodeWouldNotDo() {
        var number = issue(1, "1993-05-12", Sex.FEMALE);

        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> numbers.add(number, new PersonId(2), null));
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> numbers.add(Niss.withCheckNumber(934512_002, true), new PersonId(2), 934512_002));
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> numbers.add(Niss.withCheckNumber(934512_004, false), new PersonId(1), null));
    }

    @Test
    void passesOverANumberThatCameIntoTheTableByAnotherWay() {
        numbers.add(Niss.withCheckNumber(934512_002, false), new PersonId(1), null);

        assertThat(serials(List.of(issue(2, "1993-05-12", Sex.FEMALE)))).containsExactly(4);
    }

    @Test
    void aFullSeriesContinuesWithTheYearsOwn() {
        for (var base : List.of("934512", "934000")) {
            jdbc.sql("insert into identity_serial (base, parity, next_serial) values (?, 1, 997)")
                    .param(base)
                    .update();
        }

        var drawn = IntStream.rangeClosed(1, 3)
                .mapToObj(person -> issue(person, "1993-05-12", Sex.MALE))
                .map(Niss::digits)
                .map(digits -> digits.substring(0, 9));

        assertThat(drawn).containsExactly("934512997", "934000997", "934001001");
    }

    @Test
    void incompleteDatesTakeTheFormsOfTheLaw() {
        assertThat(Stream.of(
                                issue(1, "1993-05", Sex.FEMALE),
                                issue(2, "1993", Sex.UNKNOWN),
                                issue(3, "unknown", Sex.MALE),
                                issue(4, "unknown", Sex.UNKNOWN),
                                issue(5, "2004-02-29", Sex.UNKNOWN))
                        .map(niss -> niss.digits().substring(0, 9)))
                .containsExactly("934000002", "932000001", "004001001", "002001001", "042229001");
        assertThat(issue(6, "2004-02-29", Sex.MALE).birthDate().year()).isEqualTo(2004);
    }

    @Test
    void aReplacedNumberLeadsToTodaysNumber() {
        var first = newlyRegistered(person("Vestergaard", "Signe", "1991-06-07"));
        var second = newlyRegistered(person("Ploug", "Mathilde", "1961-09-30"));
        var national = Niss.withCheckNumber(610930_002, false);

        assertThat(registry.replace(first.niss(), second.niss(), REASON)).isInstanceOf(Done.class);
        assertThat(registry.replace(second.niss(), national, REASON)).isInstanceOf(Done.class);

        assertThat(registry.find(first.niss(), REASON)).get().satisfies(current -> {
            assertThat(current.niss()).isEqualTo(national);
            assertThat(current.id()).isEqualTo(second.id());
        });
        assertThat(registry.find(first.id(), REASON))
                .get()
                .extracting(PersonSummary::id)
                .isEqualTo(second.id());
        assertThat(registry.history(second.niss(), REASON)).get().satisfies(history -> {
            assertThat(history.current()).isEqualTo(national);
            assertThat(history.entries())
                    .extracting(NumberHistory.Entry::niss)
                    .containsExactlyInAnyOrder(national, second.niss(), first.niss())
                    .startsWith(national);
        });
    }

    @Test
    void tellsWhoseNumberHasChangedByIdOnly(PublishedEvents events) {
        var first = newlyRegistered(person("Vestergaard", "Signe", "1991-06-07"));
        var second = newlyRegistered(person("Ploug", "Mathilde", "1961-09-30"));

        registry.replace(first.niss(), second.niss(), REASON);
        registry.replace(first.niss(), second.niss(), REASON);
        registry.cancel(second.niss(), REASON);

        assertThat(events.ofType(NumberReplaced.class)).containsExactly(new NumberReplaced(first.id()));
        assertThat(events.ofType(NumberCancelled.class)).containsExactly(new NumberCancelled(second.id()));
    }

    @Test
    void aPersonMergedIntoAnotherIsLeftToAnOperator() {
        var merged = newlyRegistered(person("Vestergaard", "Signe", "1991-06-07", Sex.FEMALE, "V111111"));
        var current = newlyRegistered(person("Ploug", "Mathilde", "1961-09-30"));
        registry.replace(merged.niss(), current.niss(), REASON);

        assertThat(registry.identify(person("Vestergaard", "Signe", "1991-06-07", Sex.FEMALE, "V111111"), GOOD, REASON))
                .asInstanceOf(type(NeedsOperator.class))
                .satisfies(doubt -> assertThat(doubt.candidates().getFirst().person())
                        .returns(current.id(), PersonSummary::id)
                        .returns(current.niss(), PersonSummary::niss));
    }

    @Test
    void aChainNeverClosesToACircle() {
        var a = newlyRegistered(person("Vestergaard", "Signe", "1991-06-07")).niss();
        var b = newlyRegistered(person("Ploug", "Mathilde", "1961-09-30")).niss();
        var c = newlyRegistered(person("Toft", "Asger", "1950-10-11")).niss();
        registry.replace(a, b, REASON);
        registry.replace(b, c, REASON);

        assertThat(registry.replace(c, a, REASON)).isEqualTo(new Refused("identity.replacement.cycle"));
        assertThat(registry.replace(a, c, REASON)).isEqualTo(new Refused("identity.replacement.alreadyReplaced"));
        assertThat(registry.replace(c, c, REASON)).isEqualTo(new Refused("identity.replacement.same"));
        assertThat(registry.replace(Niss.withCheckNumber(700101_001, false), c, REASON))
                .isEqualTo(new Refused("identity.replacement.unknown"));
    }

    @Test
    void threeReplacementsAtOnceNeverCloseACircle() throws Exception {
        var abc = List.of(
                newlyRegistered(person("Vestergaard", "Signe", "1991-06-07")).niss(),
                newlyRegistered(person("Ploug", "Mathilde", "1961-09-30")).niss(),
                newlyRegistered(person("Toft", "Asger", "1950-10-11")).niss());

        var results = together(3, thread -> registry.replace(abc.get(thread), abc.get((thread + 1) % 3), REASON));

        assertThat(results).filteredOn(Done.class::isInstance).hasSize(2);
        assertThat(abc)
                .allSatisfy(niss -> assertThat(registry.find(niss, REASON)).isPresent());
    }

    @Test
    void aNationalNumberIsNeverReplacedByABisNumber() {
        var bis = newlyRegistered(person("Toft", "Asger", "1950-10-11")).niss();
        var national = Niss.withCheckNumber(501011_002, false);
        registry.replace(bis, national, REASON);

        assertThat(registry.replace(national, Niss.withCheckNumber(505011_008, false), REASON))
                .isEqualTo(new Refused("identity.replacement.nationalByBis"));
    }

    @Test
    void aCancelledNumberIsNobodysAndNeverGivenAgain() {
        var details = person("Toft", "Asger", "1950-10-11", Sex.MALE, "T909090");
        var cancelled = newlyRegistered(details);

        assertThat(registry.cancel(cancelled.niss(), REASON)).isEqualTo(new Done(null));

        assertThat(registry.find(cancelled.niss(), REASON)).isEmpty();
        assertThat(registry.history(cancelled.niss(), REASON))
                .get()
                .satisfies(history -> assertThat(history.current()).isNull());
        assertThat(registry.identify(details, GOOD, REASON)).isInstanceOf(NeedsOperator.class);
        assertThat(registry.register(details, REASON))
                .asInstanceOf(type(RegistrationResult.Registered.class))
                .satisfies(registered -> assertThat(registered.person().niss()).isNotEqualTo(cancelled.niss()));
    }

    @Test
    void loadsPeopleWithTheNumbersTheyHold() {
        var today = Niss.withCheckNumber(850613_001, false);
        var former = Niss.withCheckNumber(854613_001, false);
        var holders = List.of(
                new RegisterLoad.Holder(person("Winther", "Jens", "1985-06-13"), today, List.of(former), false),
                new RegisterLoad.Holder(
                        person("Friis", "Anna", "1921-01-01"),
                        Niss.withCheckNumber(210101_002, false),
                        List.of(),
                        true));

        assertThat(RegisterLoad.over(dataSource, Clock.systemUTC()).load(holders.iterator()))
                .isEqualTo(2);

        assertThat(registry.find(former, REASON)).get().satisfies(person -> {
            assertThat(person.niss()).isEqualTo(today);
            assertThat(person.details().name().surname()).isEqualTo("Winther");
        });
        assertThat(registry.find(holders.get(1).number(), REASON))
                .get()
                .extracting(PersonSummary::status)
                .isEqualTo(PersonStatus.DECEASED);
    }

    @Test
    void aPersonLoadedWithoutANumberReceivesOneWhenFirstNeeded() {
        var details = person("Dam", "Freja", "1999-09-09", Sex.FEMALE, "F121212");
        transactions.executeWithoutResult(
                status -> BulkLoader.over(dataSource).load(List.of(details).iterator()));

        assertThat(registry.identify(details, GOOD, REASON))
                .asInstanceOf(type(Identified.class))
                .satisfies(found -> assertThat(found.person().niss().digits()).startsWith("994909002"));
    }

    @Test
    void whoeverIsNotSignedInOrOnlyAnEmployerSeesNothing() {
        var details = person("Dam", "Freja", "1999-09-09");
        SecurityContextHolder.clearContext();
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> registry.identify(details, GOOD, REASON));

        signIn("ROLE_CITIZEN");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> registry.identify(details, GOOD, REASON));

        signIn("ROLE_EMPLOYER");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> registry.candidates(details, REASON));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> registry.find(new PersonId(1), REASON));
        assertThat(registry.identify(details, GOOD, REASON)).isInstanceOf(NewlyRegistered.class);
    }

    @Test
    void everyAccessLeavesATraceWithoutNamesOrNumbers() {
        var person = newlyRegistered(person("Dam", "Freja", "1999-09-09"));
        registry.find(person.niss(), REASON);
        registry.find(Niss.withCheckNumber(700101_001, false), REASON);

        var trail = jdbc.sql(
                        "select concat_ws(' ', action, subject, outcome) from audit_entry where case_reference = 'request:test' order by id")
                .query(String.class)
                .list();

        assertThat(trail)
                .containsExactly(
                        "PERSON_REGISTERED person:" + person.id().value() + " registered",
                        "PERSON_READ person:" + person.id().value() + " found",
                        "PERSON_READ person:none nobody");
    }

    private PersonSummary newlyRegistered(PersonDetails details) {
        var answer = registry.identify(details, GOOD, REASON);
        assertThat(answer).isInstanceOf(NewlyRegistered.class);
        return ((NewlyRegistered) answer).person();
    }

    private Niss issue(long person, String birth, Sex sex) {
        return Objects.requireNonNull(
                transactions.execute(status -> issuer.issue(new PersonId(person), PartialDate.parse(birth), sex)));
    }

    private static List<Integer> serials(List<Niss> numbers) {
        return numbers.stream()
                .map(niss -> Integer.valueOf(niss.digits().substring(6, 9)))
                .sorted()
                .toList();
    }

    private long people() {
        return jdbc.sql("select count(*) from identity_person")
                .query(Long.class)
                .single();
    }

    private interface Turn<T> {
        T take(int thread) throws Exception;
    }

    private <T> List<T> together(int threads, Turn<T> turn) throws Exception {
        var start = new CyclicBarrier(threads);
        var calls = new ArrayList<Callable<T>>();
        for (int thread = 0; thread < threads; thread++) {
            var number = thread;
            calls.add(() -> {
                signIn("ROLE_SYSTEM");
                start.await();
                return turn.take(number);
            });
        }
        var results = new ArrayList<T>();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (var future : pool.invokeAll(calls)) {
                results.add(future.get());
            }
        }
        return results;
    }

    private static void signIn(String role) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("tester", null, role));
    }
}
