package be.belgianid.identity;

import be.belgianid.identity.matching.Decision;
import be.belgianid.identity.matching.MatchKeys;
import be.belgianid.identity.matching.MatchPolicy;
import be.belgianid.identity.matching.Matcher;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Searches, decides, and registers whoever nobody resembles. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Identifier {
    /** Leaves nobody out, however little they resemble. */
    private static final Matcher EVERYBODY =
            new Matcher(new MatchPolicy(9, 5, Double.NEGATIVE_INFINITY, 6, Integer.MAX_VALUE));

    private final PersonIndex index;
    private final Matcher matcher;
    private final RegisteredPeople people;
    private final RegistryLocks locks;
    private final Clock clock;

    Identifier(PersonIndex index, Matcher matcher, RegisteredPeople people, RegistryLocks locks, Clock clock) {
        this.index = index;
        this.matcher = matcher;
        this.people = people;
        this.locks = locks;
        this.clock = clock;
    }

    Identification identify(PersonDetails details, DocumentEvidence evidence) {
        var decision = decide(details);
        if (decision.verdict() == Decision.Verdict.NEW
                && evidence == DocumentEvidence.SUFFICIENT
                && missing(details).isEmpty()) {
            // Whoever registers somebody like this at the same moment is waited for, and seen.
            locks.lockKeys(MatchKeys.of(details));
            decision = decide(details);
        }
        return switch (decision.verdict()) {
            case IDENTIFIED -> known(decision, evidence);
            case NEW -> unknown(details, evidence);
            case OPERATOR, INVALID ->
                new Identification.NeedsOperator(people.candidates(decision.candidates()), decision.reasons());
        };
    }

    List<Candidate> candidates(PersonDetails details) {
        return people.candidates(decide(details).candidates());
    }

    List<Candidate> compare(PersonDetails details, List<PersonId> chosen) {
        var known = chosen.stream().map(index::find).flatMap(Optional::stream).toList();
        var found = index.candidates(details);
        var compared = EVERYBODY.decide(details, found.with(known));
        return people.candidates(compared.candidates());
    }

    RegistrationResult register(PersonDetails details) {
        var missing = missing(details);
        if (!missing.isEmpty()) {
            return new RegistrationResult.MinimumDataMissing(missing);
        }
        locks.lockKeys(MatchKeys.of(details));
        return new RegistrationResult.Registered(people.register(details));
    }

    private Identification known(Decision decision, DocumentEvidence evidence) {
        var candidates = people.candidates(decision.candidates());
        if (evidence == DocumentEvidence.DISAGREES) {
            return new Identification.NeedsOperator(candidates, List.of("identity.reason.documentDisagrees"));
        }
        var first = candidates.getFirst();
        return new Identification.Identified(first.person(), first.score(), first.explanation());
    }

    private Identification unknown(PersonDetails details, DocumentEvidence evidence) {
        return switch (evidence) {
            case SUFFICIENT -> {
                var missing = missing(details);
                yield missing.isEmpty()
                        ? new Identification.NewlyRegistered(people.register(details))
                        : new Identification.NeedsOperator(List.of(), missing);
            }
            case EXPIRED -> new Identification.NeedsDocument(List.of("identity.reason.documentExpired"));
            case UNREADABLE -> new Identification.NeedsDocument(List.of("identity.reason.documentUnreadable"));
            case DISAGREES -> new Identification.NeedsOperator(List.of(), List.of("identity.reason.documentDisagrees"));
        };
    }

    private Decision decide(PersonDetails details) {
        return matcher.decide(details, index.candidates(details));
    }

    private List<String> missing(PersonDetails details) {
        return MinimumData.missing(details, LocalDate.now(clock));
    }
}
