package be.belgianid.request;

/** Why a new document is needed (manual 000, §4.3). */
public enum DocumentProblem {
    POOR_QUALITY,
    EXPIRED,
    OTHER_SIDE_MISSING,
    /** What the document says differs from the data given. */
    DISAGREES
}
