package be.belgianid.request;

import java.io.Serializable;
import java.time.Instant;

/** A request that the same organisation has sent before for the same person. */
public record EarlierRequest(RequestId id, TicketNumber ticket, String requesterName, boolean mine, Instant sentAt)
        implements Serializable {
    @Override
    public String toString() {
        return "EarlierRequest[" + ticket + "]";
    }
}
