package be.belgianid.sandbox.documents;

/** What happens to a request that is made with a drawn document. */
public enum Story {
    KNOWN,
    OTHER_SPELLING,
    TRANSLITERATED,
    REPLACED_NUMBER,
    NEW,
    DECEASED,
    AMBIGUOUS,
    EXPIRED,
    UNREADABLE
}
