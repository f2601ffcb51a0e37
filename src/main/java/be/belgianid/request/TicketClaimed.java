package be.belgianid.request;

/** An operator has taken a ticket in hand. */
public record TicketClaimed(RequestId requestId) implements RequestEvent {}
