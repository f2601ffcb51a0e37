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

    /** The draft was changed in another tab after it was shown here: look again before sending. */
    record ChangedElsewhere() implements SubmitResult {}
}
