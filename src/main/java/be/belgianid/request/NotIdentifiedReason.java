package be.belgianid.request;

/** Why an operator could not identify the person. */
public enum NotIdentifiedReason {
    DATA_CONTRADICTORY,
    DATA_INSUFFICIENT,
    DOCUMENT_NOT_ACCEPTED,
    DOCUMENT_OF_ANOTHER_PERSON
}
