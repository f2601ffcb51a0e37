package be.belgianid.request.office;

import be.belgianid.request.TicketSummary;

/** Which tickets of the queue an operator wants to see. */
enum QueueScope {
    ALL,
    FREE,
    IN_HAND;

    boolean shows(TicketSummary ticket) {
        return switch (this) {
            case ALL -> true;
            case FREE -> ticket.claimedBy() == null;
            case IN_HAND -> ticket.claimedBy() != null;
        };
    }
}
