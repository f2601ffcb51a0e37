package be.belgianid.request;

/** The employer has taken a pending request back: all processing ends. */
public record RequestWithdrawn(RequestId requestId) implements RequestEvent {}
