package be.belgianid.sandbox.people;

import static org.assertj.core.api.Assertions.assertThat;

import be.belgianid.identity.Niss;
import be.belgianid.identity.NissCheck;
import be.belgianid.identity.PersonName;
import be.belgianid.identity.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FictitiousPeopleTests {
    private static final int COUNT = 50_000;
    private static final List<FictitiousPerson> PEOPLE = FictitiousPeople.make(COUNT, FictitiousPeople.SEED);

    @Test
    void theSameSeedMakesTheSamePeople() {
        assertThat(FictitiousPeople.make(2_000, 7)).isEqualTo(FictitiousPeople.make(2_000, 7));
        assertThat(FictitiousPeople.make(2_000, 7)).isNotEqualTo(FictitiousPeople.make(2_000, 8));
    }

    @Test
    void everyNumberIsValidAndHeldOnce() {
        var numbers = PEOPLE.stream().flatMap(FictitiousPeopleTests::numbers).toList();

        assertThat(PEOPLE).hasSizeGreaterThan(COUNT);
        assertThat(numbers).doesNotHaveDuplicates();
        assertThat(numbers)
                .allMatch(number -> Niss.check(number.digits(), LocalDate.of(2026, 1, 1)) instanceof NissCheck.Valid);
    }

    @Test
    void aNumberSaysWhatItsHolderIs() {
        assertThat(PEOPLE.stream().skip(20).filter(person -> !agrees(person))).isEmpty();
    }

    @Test
    void thePeopleOfTheUserGuideAreKnown() {
        var byNumber = PEOPLE.stream()
                .limit(20)
                .collect(Collectors.toMap(
                        person -> person.number().display(),
                        person -> person.details().name()));

        assertThat(byNumber)
                .containsEntry("93.45.12-046.19", PersonName.of("Van den Broeck", "Hildegard"))
                .containsEntry("99.45.09-027.60", PersonName.of("Van Mechelen", "Hans"))
                .containsEntry("95.45.06-033.60", PersonName.of("Dupont", "Louis"))
                .containsEntry("94.45.05-069.33", PersonName.of("Janssens", "Thomas"))
                .containsEntry("83.45.24-163.11", PersonName.of("Reuter", "Coenige"));
    }

    @Test
    void theRegistryHasTheCasesThatMakeItHard() {
        var namesakes = PEOPLE.stream()
                .collect(Collectors.groupingBy(person -> person.details().name(), Collectors.counting()));

        assertThat(PEOPLE.stream().filter(FictitiousPerson::deceased)).hasSizeGreaterThan(500);
        assertThat(PEOPLE.stream().filter(person -> !person.formerNumbers().isEmpty()))
                .hasSizeGreaterThan(500);
        assertThat(PEOPLE.stream().filter(person -> person.formerNumbers().size() > 1))
                .hasSizeGreaterThan(20);
        assertThat(PEOPLE.stream()
                        .filter(person -> !person.details().birthDate().isComplete()))
                .hasSizeGreaterThan(50);
        assertThat(namesakes.values().stream().filter(count -> count > 1)).hasSizeGreaterThan(500);
    }

    private static boolean agrees(FictitiousPerson person) {
        var sex = person.number().sexAtAssignment();
        var birth = person.details().birthDate();
        return (sex == Sex.UNKNOWN || person.details().sex() == sex)
                && (!birth.isComplete() || person.number().birthDate().equals(birth));
    }

    private static Stream<Niss> numbers(FictitiousPerson person) {
        var numbers = new ArrayList<>(person.formerNumbers());
        numbers.add(person.number());
        return numbers.stream();
    }
}
