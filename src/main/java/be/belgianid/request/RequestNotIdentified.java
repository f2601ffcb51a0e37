package be.belgianid.request;

/** An operator has concluded that the person cannot be identified. */
public record RequestNotIdentified(RequestId requestId) implements RequestEvent {}
