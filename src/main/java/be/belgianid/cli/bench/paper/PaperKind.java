package be.belgianid.cli.bench.paper;

/** The kinds of documents that are drawn. */
public enum PaperKind {
    /** The back of a card, three lines of thirty. */
    CARD_BACK,
    /** Front and back of a card on one page. */
    CARD_BOTH,
    /** A card of the larger size, two lines of 36. */
    TD2_CARD,
    PASSPORT,
    VISA_A,
    VISA_B,
    OLD_FRENCH_CARD,
    DRIVING_LICENCE;

    /** True when the document has a machine-readable zone. */
    public boolean hasZone() {
        return this != DRIVING_LICENCE;
    }
}
