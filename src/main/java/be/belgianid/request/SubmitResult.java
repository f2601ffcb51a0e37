package be.belgianid.request;

import be.belgianid.request.form.FormProblem;
import java.io.Serializable;
import java.util.List;

/** The outcome of sending a request. */
public sealed interface SubmitResult extends Serializable {
    /** The request has this ticket number, whether it was sent now or a moment before by another click. */
    record Submitted(TicketNumber ticket) implements SubmitResult {}

    /** Something is missing or wrong; nothing was sent. */
    record Incomplete(List<FormProblem> problems) implements SubmitResult {
        public Incomplete {
            problems = List.copyOf(problems);
        }
    }

    /** Somebody of the organisation has asked for the same person already, latest first; nothing was sent. */
    record AskedBefore(List<EarlierRequest> earlier) implements SubmitResult {
        public AskedBefore {
            earlier = List.copyOf(earlier);
        }
    }

    /** The draft was changed in another tab after it was shown here: look again before sending. */
    record ChangedElsewhere() implements SubmitResult {}
}
