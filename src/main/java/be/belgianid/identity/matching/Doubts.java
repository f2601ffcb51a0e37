package be.belgianid.identity.matching;

import be.belgianid.identity.Explanation.Agreement;
import be.belgianid.identity.Explanation.Field;
import be.belgianid.identity.PersonStatus;
import java.util.ArrayList;
import java.util.List;

/** Why the first of a ranking may not be answered at once; no doubt, an immediate answer. */
final class Doubts {
    private final MatchPolicy policy;

    Doubts(MatchPolicy policy) {
        this.policy = policy;
    }

    /** Message keys {@code identity.reason.*}; the ranking is not empty, its first is plausible or worse. */
    List<String> about(List<Evidence> ranking) {
        var doubts = new ArrayList<String>();
        var first = ranking.getFirst();
        if (first.bits() < policy.identified()) {
            doubts.add("identity.reason.weak");
        }
        if (!first.isBorneOut()) {
            doubts.add("identity.reason.namesake");
        }
        if (!first.clean()) {
            doubts.add("identity.reason.contradiction");
        }
        if (ranking.stream().skip(1).anyMatch(other -> isRival(first, other))) {
            doubts.add("identity.reason.several");
        }
        if (ranking.stream().skip(1).anyMatch(other -> other.sameDocument() && !first.sameDocument())) {
            doubts.add("identity.reason.document-of-another");
        }
        ranking.stream()
                .filter(evidence -> evidence.bits() >= policy.good() || evidence == first)
                .map(evidence -> evidence.person().status())
                .filter(status -> status != PersonStatus.ACTIVE)
                .findFirst()
                .ifPresent(status -> doubts.add(
                        status == PersonStatus.DECEASED ? "identity.reason.deceased" : "identity.reason.withdrawn"));
        return doubts;
    }

    private boolean isRival(Evidence first, Evidence second) {
        if (second.of(Field.GIVEN_NAMES) == Agreement.DIFFERENT && !second.sameDocument()) {
            return false; // a twin or a brother, not another answer
        }
        if (second.of(Field.BIRTH_DATE) == Agreement.DIFFERENT && !second.sameDocument()) {
            return false; // a father or a namesake
        }
        var decided =
                first.sameDocument() && !second.sameDocument() && first.bits() - second.bits() >= 2 * policy.margin();
        return !decided && (second.bits() >= policy.good() || first.bits() - second.bits() < policy.margin());
    }
}
