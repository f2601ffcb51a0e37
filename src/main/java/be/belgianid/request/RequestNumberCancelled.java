package be.belgianid.request;

/** The number with which the request was answered has been cancelled; it is the {@code round}th change, counted from 1. */
public record RequestNumberCancelled(RequestId requestId, int round) implements RequestEvent {}
