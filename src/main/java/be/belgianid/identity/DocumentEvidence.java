package be.belgianid.identity;

/** What the uploaded document is worth as proof for registering a new person. */
public enum DocumentEvidence {
    /** Valid today, legible, agrees with the data. */
    SUFFICIENT,
    EXPIRED,
    UNREADABLE,
    /** What was read from the document differs from the data given. */
    DISAGREES
}
