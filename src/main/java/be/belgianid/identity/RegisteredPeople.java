package be.belgianid.identity;

import be.belgianid.identity.matching.Known;
import be.belgianid.identity.matching.Ranked;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Registered people with their numbers, chains of replaced numbers followed. */
@Component
class RegisteredPeople {
    private final PersonIndex index;
    private final Numbers numbers;
    private final NumberIssuer issuer;

    RegisteredPeople(PersonIndex index, Numbers numbers, NumberIssuer issuer) {
        this.index = index;
        this.numbers = numbers;
        this.issuer = issuer;
    }

    PersonSummary register(PersonDetails details) {
        var id = index.nextId();
        index.add(id, details);
        return new PersonSummary(id, issue(id, details), details, PersonStatus.ACTIVE);
    }

    Optional<PersonSummary> find(Niss niss) {
        return numbers.find(niss).map(numbers::endOfChain).flatMap(this::holder);
    }

    Optional<PersonSummary> find(PersonId id) {
        return index.find(id).flatMap(known -> holder(number(known)));
    }

    /** The candidates as they are today; a person merged into another one shows what was compared under today's number. */
    List<Candidate> candidates(List<Ranked> ranked) {
        var active = numbers.active(
                ranked.stream().map(candidate -> candidate.person().id()).toList());
        var found = new LinkedHashMap<PersonId, Candidate>();
        for (var candidate : ranked) {
            var known = candidate.person();
            var niss = active.get(known.id());
            var summary = niss == null ? summary(known) : summary(known, known.id(), niss);
            found.putIfAbsent(summary.id(), new Candidate(summary, candidate.score(), candidate.explanation()));
        }
        return List.copyOf(found.values());
    }

    private PersonSummary summary(Known known) {
        var number = number(known);
        return summary(known, number.person(), number.niss());
    }

    private static PersonSummary summary(Known known, PersonId id, Niss niss) {
        return new PersonSummary(id, niss, known.details(), known.status());
    }

    private Optional<PersonSummary> holder(Numbers.Row number) {
        return number.state() == NumberState.ACTIVE
                ? index.find(number.person()).map(known -> summary(known, known.id(), number.niss()))
                : Optional.empty();
    }

    /** The last number of the chain; somebody who was loaded without a number receives one when first needed. */
    private Numbers.Row number(Known known) {
        var all = numbers.of(known.id());
        var number = all.isEmpty()
                ? numbers.find(issue(known.id(), known.details())).orElseThrow()
                : all.stream()
                        .filter(row -> row.state() == NumberState.ACTIVE)
                        .findFirst()
                        .orElseGet(all::getFirst);
        return numbers.endOfChain(number);
    }

    private Niss issue(PersonId id, PersonDetails details) {
        var birth = details.birthDate();
        return issuer.issue(id, NumberSeries.covers(birth) ? birth : PartialDate.UNKNOWN, details.sex());
    }
}
