package be.belgianid.request;

/** A request taken back is what it was before. */
public record RequestRestored(RequestId requestId) implements RequestEvent {}
