package be.belgianid.request;

/** A request could not be answered at once and waits for an operator. */
public record TicketOpened(RequestId requestId) implements RequestEvent {}
