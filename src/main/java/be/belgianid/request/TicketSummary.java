package be.belgianid.request;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ticket in the operators' queue.
 *
 * @param personName the person as the employer named them
 * @param reasons message keys, {@code identity.reason.*} or {@code request.reason.*}
 * @param waitingSince when the request came to the operators, last time
 * @param claimedBy display name of the operator who has it in hand
 * @param mine true when that is the signed-in operator
 */
public record TicketSummary(
        RequestId id,
        TicketNumber ticket,
        RequestStatus status,
        String personName,
        String organisationName,
        List<String> reasons,
        Instant submittedAt,
        Instant waitingSince,
        @Nullable String claimedBy,
        @Nullable Instant claimedAt,
        boolean mine)
        implements Serializable {
    public TicketSummary {
        reasons = List.copyOf(reasons);
    }

    @Override
    public String toString() {
        return "TicketSummary[" + ticket + "]";
    }
}
