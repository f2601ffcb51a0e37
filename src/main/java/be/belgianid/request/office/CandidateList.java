package be.belgianid.request.office;

import be.belgianid.identity.Candidate;
import java.util.List;
import java.util.Optional;

/** The registered people who may be the one asked for, best first. */
record CandidateList(List<Candidate> best) {
    /** Two people whose likeness differs by less are easily taken for each other. */
    private static final int CLOSE = 100;

    CandidateList {
        best = List.copyOf(best);
    }

    /** The best, unless another one is as good or nearly so: then nobody is proposed. */
    Optional<Candidate> clearBest() {
        return best.stream().findFirst().filter(first -> !hasRival(first));
    }

    /** Whether somebody else of the list is as good, nearly as good, or better. */
    boolean hasRival(Candidate chosen) {
        return best.stream()
                .filter(other -> !other.person().id().equals(chosen.person().id()))
                .anyMatch(other -> other.score() >= chosen.score() - CLOSE);
    }
}
