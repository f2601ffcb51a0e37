package be.belgianid.help.document;

/** A side of a card; the data page of a passport counts as its front. */
public enum Side {
    FRONT,
    BACK
}
