package be.belgianid.identity;

/** The documents accepted as proof of identity (manual 000, step 1). */
public enum DocumentType {
    PASSPORT,
    IDENTITY_CARD,
    DRIVING_LICENCE
}
