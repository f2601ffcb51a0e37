package be.belgianid.identity;

/** What a number is today. */
public enum NumberState {
    ACTIVE,
    REPLACED,
    CANCELLED
}
