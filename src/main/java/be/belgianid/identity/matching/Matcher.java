package be.belgianid.identity.matching;

import be.belgianid.identity.PersonDetails;
import java.util.List;

/** Compares a question with the registered people found for it and decides what can be answered at once. */
public final class Matcher {
    private final MatchPolicy policy;

    public Matcher(MatchPolicy policy) {
        this.policy = policy;
    }

    public Decision decide(PersonDetails question, Shortlist shortlist) {
        return new Decision(
                shortlist.people().isEmpty() ? Decision.Verdict.NEW : Decision.Verdict.OPERATOR,
                List.of(),
                List.of("identity.reason.resembles"));
    }
}
