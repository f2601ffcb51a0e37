package be.belgianid.request;

import be.belgianid.identity.Niss;
import java.io.Serializable;
import java.util.List;

/** The outcome of an operator's decision. */
public sealed interface DecisionResult extends Serializable {
    /** The person is identified and the employer sees the number. */
    record Identified(Niss niss) implements DecisionResult {}

    /** The decision holds and brings no number. */
    record Settled(RequestStatus status) implements DecisionResult {}

    /** The signed-in operator does not have the ticket in hand. */
    record NotInHand() implements DecisionResult {}

    /** The ticket waits for no operator any more. */
    record NoLongerWaiting() implements DecisionResult {}

    /** The person chosen is not, or no longer, in the registry, or has no number in force. */
    record PersonUnavailable() implements DecisionResult {}

    /** The data do not suffice to register somebody; reasons are message keys {@code identity.reason.*}. */
    record MinimumDataMissing(List<String> reasons) implements DecisionResult {
        public MinimumDataMissing {
            reasons = List.copyOf(reasons);
        }
    }
}
