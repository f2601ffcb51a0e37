package be.belgianid.request;

/** The content of a request taken back is gone for good. */
public record RequestErased(RequestId requestId) implements RequestEvent {}
