package be.belgianid.document;

/** What colours a document has to come in, depending on what it is for. */
public enum Tint {
    /** A black-and-white scan will do, as for an employer's request. */
    ANY,
    /** As for a citizen's appointment: whoever compares a face needs its colours. */
    COLOUR
}
