package be.belgianid.request;

/** There is no such ticket, or the signed-in operator does not have it in hand: the two look the same. */
public class TicketNotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TicketNotFound(RequestId id) {
        super("ticket " + id);
    }
}
