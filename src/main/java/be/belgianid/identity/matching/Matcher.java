package be.belgianid.identity.matching;

import be.belgianid.identity.Explanation.Agreement;
import be.belgianid.identity.Explanation.Field;
import be.belgianid.identity.PersonDetails;
import be.belgianid.identity.matching.Decision.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Compares a question with the registered people found for it and decides what can be answered at once. */
public final class Matcher {
    private static final double SHOWN_BELOW_PLAUSIBLE = 8;

    private final MatchPolicy policy;

    public Matcher(MatchPolicy policy) {
        this.policy = policy;
    }

    public Decision decide(PersonDetails question, Shortlist shortlist) {
        var subject = MatchSubject.of(question);
        if (!isSearchable(subject)) {
            return new Decision(Verdict.INVALID, List.of(), List.of("identity.reason.too-little"));
        }
        var comparison = new Comparison(subject, shortlist);
        var ranking = shortlist.people().stream()
                .map(comparison::with)
                .sorted(Comparator.comparingDouble((Evidence evidence) -> -evidence.bits())
                        .thenComparingLong(evidence -> evidence.person().id().value()))
                .toList();
        return decide(ranking, tooLittleForNew(subject));
    }

    private static boolean isSearchable(MatchSubject subject) {
        return !subject.name().all().isEmpty() || !subject.documents().isEmpty();
    }

    /** With a slip beside it, half a name or half a date does not find somebody who is registered. */
    private static List<String> tooLittleForNew(MatchSubject subject) {
        var reasons = new ArrayList<String>();
        if (!subject.birthDate().isComplete()) {
            reasons.add("identity.reason.missingBirthDate");
        }
        if (subject.name().isInitial()) {
            reasons.add("identity.reason.initial");
        }
        return reasons;
    }

    private Decision decide(List<Evidence> ranking, List<String> tooLittleForNew) {
        if (ranking.stream().noneMatch(this::isPlausible)) {
            return tooLittleForNew.isEmpty()
                    ? new Decision(Verdict.NEW, shown(ranking), List.of("identity.reason.nobody"))
                    : new Decision(Verdict.OPERATOR, shown(ranking), tooLittleForNew);
        }
        var reasons = new Doubts(policy).about(ranking);
        return reasons.isEmpty()
                ? new Decision(Verdict.IDENTIFIED, shown(ranking), List.of("identity.reason.agrees"))
                : new Decision(Verdict.OPERATOR, shown(ranking), reasons);
    }

    private List<Ranked> shown(List<Evidence> ranking) {
        return ranking.stream()
                .filter(evidence ->
                        isPlausible(evidence) || evidence.bits() >= policy.plausible() - SHOWN_BELOW_PLAUSIBLE)
                .limit(policy.listed())
                .map(Evidence::ranked)
                .toList();
    }

    /** Much speaks for the person, or nothing against; or somebody born that day lives at that door, whatever the name. */
    private boolean isPlausible(Evidence evidence) {
        return evidence.bits() >= policy.plausible()
                || evidence.of(Field.BIRTH_DATE) == Agreement.EQUAL && evidence.of(Field.ADDRESS) == Agreement.EQUAL
                || !evidence.conflict() && evidence.sameName()
                || evidence.sameDocument();
    }
}
