package be.belgianid.request;

import be.belgianid.identity.Niss;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sent request as its organisation sees it in a list.
 *
 * @param personName the person as asked for
 * @param niss the answer
 * @param identifiedAs the person's name in the registry, when it differs from the name asked for
 * @param numberChange what became of the number after it was given
 * @param note the operator's own words about a problem or refusal, empty when there are none
 * @param pending true while the answer is being found, without an operator
 */
public record RequestSummary(
        RequestId id,
        TicketNumber ticket,
        RequestStatus status,
        String personName,
        @Nullable Niss niss,
        @Nullable String identifiedAs,
        @Nullable DocumentProblem problem,
        @Nullable NotIdentifiedReason refusal,
        String note,
        String requesterName,
        boolean mine,
        boolean pending,
        @Nullable NumberChange numberChange,
        Instant submittedAt,
        @Nullable Instant answeredAt)
        implements Serializable {
    public RequestState state() {
        return RequestState.of(status);
    }

    /** When it was answered, or sent while there is no answer. */
    public Instant at() {
        return answeredAt == null ? submittedAt : answeredAt;
    }

    @Override
    public String toString() {
        return "RequestSummary[" + ticket + ", " + status + "]";
    }
}
