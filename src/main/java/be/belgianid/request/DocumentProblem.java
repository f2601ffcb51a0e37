package be.belgianid.request;

/** Why a new document is needed (manual 000, §4.3). */
public enum DocumentProblem {
    POOR_QUALITY,
    EXPIRED,
    OTHER_SIDE_MISSING,
    /** What the document says differs from the data given. */
    DISAGREES;

    /** The same file cannot help, whatever is added to it or changed in the form. */
    boolean isOfTheFile() {
        return this == POOR_QUALITY || this == EXPIRED;
    }
}
