package be.belgianid.request;

/** The employer is expected to send a new document. */
public record DocumentRequested(RequestId requestId) implements RequestEvent {}
