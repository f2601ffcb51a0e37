package be.belgianid.document;

/** Where on the document a value was read, and how far that can be trusted. */
public enum Origin {
    /** Machine-readable zone, all check digits and independent readings agree. */
    MRZ_VERIFIED,
    /** Machine-readable zone, to be checked by the person. */
    MRZ,
    /** Printed text, to be checked by the person. */
    PRINTED
}
