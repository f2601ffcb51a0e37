package be.belgianid.request;

/** The number with which the request was answered has been replaced, for the {@code round}th time, counted from 1. */
public record RequestNumberReplaced(RequestId requestId, int round) implements RequestEvent {}
