package be.belgianid.request;

/** The person is identified: the employer has a number, at once or after an operator's decision. */
public record RequestAnswered(RequestId requestId, boolean byOperator) implements RequestEvent {}
