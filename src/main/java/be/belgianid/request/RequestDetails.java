package be.belgianid.request;

import be.belgianid.identity.PersonDetails;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A sent request with all the data that were sent.
 *
 * @param completion what the registry added to them with its answer
 * @param email where the answer is announced
 * @param numberChange what became of the number since, if anything did
 */
public record RequestDetails(
        RequestSummary summary,
        PersonDetails asked,
        Completion completion,
        String description,
        String email,
        @Nullable NumberChange numberChange)
        implements Serializable {
    /** The person asked for, with what the registry added. */
    public PersonDetails completed() {
        return completion.complete(asked);
    }

    @Override
    public String toString() {
        return "RequestDetails[" + summary.ticket() + "]";
    }
}
