package be.belgianid.identity.matching;

import java.util.List;

/** What the policy decides about a question: the verdict, the candidates best first, the reasons as message keys. */
public record Decision(Verdict verdict, List<Ranked> candidates, List<String> reasons) {
    public Decision {
        candidates = List.copyOf(candidates);
        reasons = List.copyOf(reasons);
    }

    /** What can be answered at once. */
    public enum Verdict {
        /** The first candidate is the person, without doubt. */
        IDENTIFIED,
        /** Nobody registered resembles: the person may be registered when the minimum data and the document allow it. */
        NEW,
        /** A person must decide. */
        OPERATOR,
        /** The question does not say enough to search. */
        INVALID
    }
}
