package be.belgianid.request;

import java.io.Serializable;
import java.time.Instant;

/** A request that the signed-in employer has taken back and may restore until this moment. */
public record UndoableWithdrawal(RequestId id, TicketNumber ticket, String personName, Instant until)
        implements Serializable {
    @Override
    public String toString() {
        return "UndoableWithdrawal[" + ticket + "]";
    }
}
