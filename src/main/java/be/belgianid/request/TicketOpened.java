package be.belgianid.request;

/** A request could not be answered at once and waits for an operator, for the {@code round}th time, counted from 1. */
public record TicketOpened(RequestId requestId, int round) implements RequestEvent {}
