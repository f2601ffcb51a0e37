package be.belgianid.request;

/** An employer has sent a request, or sent it again with a new document; its answer is being found. */
public record RequestSubmitted(RequestId requestId) implements RequestEvent {}
