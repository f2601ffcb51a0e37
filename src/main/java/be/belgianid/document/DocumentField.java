package be.belgianid.document;

/** What can be read from an identity document. */
public enum DocumentField {
    /** A constant of {@link be.belgianid.identity.DocumentType}. */
    TYPE,
    /** Country code as in {@link be.belgianid.identity.Country}. */
    ISSUER,
    /** The national number when the document carries one, else the document's own number. */
    NUMBER,
    VALID_FROM,
    VALID_UNTIL,
    SURNAME,
    GIVEN_NAMES,
    BIRTH_DATE,
    BIRTH_PLACE,
    BIRTH_COUNTRY,
    NATIONALITY,
    /** A constant of {@link be.belgianid.identity.Sex}. */
    SEX
}
