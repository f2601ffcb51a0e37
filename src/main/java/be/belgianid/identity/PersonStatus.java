package be.belgianid.identity;

/** Whether a registered person's record may be used without an operator looking at it. */
public enum PersonStatus {
    ACTIVE,
    DECEASED,
    /** The number was cancelled: found again only by an operator. */
    CANCELLED,
    /** The number was replaced by another person's: found again only by an operator. */
    REPLACED
}
