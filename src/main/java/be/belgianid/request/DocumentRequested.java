package be.belgianid.request;

/** The employer is expected to send a new document, for the {@code round}th time, counted from 1. */
public record DocumentRequested(RequestId requestId, int round) implements RequestEvent {}
