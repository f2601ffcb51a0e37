package be.belgianid.request;

import be.belgianid.account.AccountId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a message about a request may be made of: no name and no identification number.
 *
 * @param email where the employer wants to be told
 * @param round how often the request has come to the operators, or a new document been asked for, whichever it waits for now
 * @param late true when the answer came long after sending: nobody waits in front of the screen any more
 * @param problem why a new document is needed, while one is
 */
public record RequestNotice(
        RequestId id,
        TicketNumber ticket,
        RequestStatus status,
        AccountId requester,
        String email,
        int round,
        boolean late,
        @Nullable DocumentProblem problem)
        implements Serializable {
    @Override
    public String toString() {
        return "RequestNotice[" + ticket + "]";
    }
}
