package be.belgianid.request.form;

/** Where the value of a field comes from. */
public enum FieldOrigin {
    /** A person typed, changed or emptied it: never overwritten. */
    TYPED,
    /** Read on the document, to be checked by the person. */
    READ,
    /** Read on the document and confirmed by its check digits and repeated readings. */
    VERIFIED
}
