package be.belgianid.identity;

import be.belgianid.identity.matching.Decision;
import be.belgianid.identity.matching.Decision.Verdict;
import be.belgianid.identity.matching.MatchPolicy;
import be.belgianid.identity.matching.Matcher;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;

/** Says what the registry would answer to a description if the document sufficed, and registers nobody. */
public final class Rehearsal {
    private final PersonIndex index;
    private final Matcher matcher = new Matcher(MatchPolicy.DEFAULT);
    private final LocalDate today;

    private Rehearsal(DataSource dataSource, Clock clock) {
        index = PersonIndex.over(dataSource);
        today = LocalDate.now(clock);
    }

    /** For a database whose {@code identity} tables exist. */
    public static Rehearsal over(DataSource dataSource, Clock clock) {
        return new Rehearsal(dataSource, clock);
    }

    /** {@link Verdict#NEW} only when the data suffice to register somebody; otherwise an operator must ask for more. */
    public Decision answer(PersonDetails question) {
        var decision = matcher.decide(question, index.candidates(question));
        var missing = decision.verdict() == Verdict.NEW ? MinimumData.missing(question, today) : decision.reasons();
        return decision.verdict() == Verdict.NEW && !missing.isEmpty()
                ? new Decision(Verdict.OPERATOR, decision.candidates(), missing)
                : decision;
    }
}
