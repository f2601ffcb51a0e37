package be.belgianid.request;

/** An operator has put a ticket back into the queue. */
public record TicketReleased(RequestId requestId) implements RequestEvent {}
