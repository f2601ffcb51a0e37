package be.belgianid.document.doctor;

/** What may be wrong with a document; each has one sentence and one remedy. */
public enum Complaint {
    BLURRED("blurred"),
    GLARE("glare"),
    TOO_DARK("dark"),
    CUT("cut"),
    TOO_SMALL("small"),
    BLACK_AND_WHITE("grey"),
    SAME_SIDE_TWICE("same-side"),
    VERSO_MISSING("verso"),
    WRONG_TYPE("type"),
    EXPIRED("expired"),
    EXPIRING("expiring"),
    DISAGREES("disagrees"),
    SPECIMEN("specimen"),
    REFUSED_BEFORE("refused-before");

    private final String key;

    Complaint(String key) {
        this.key = key;
    }

    /** Names it in what commands print. */
    public String key() {
        return key;
    }

    public String messageKey() {
        return "document.doctor." + key;
    }

    /** What to do about it. */
    public String remedyKey() {
        return messageKey() + ".remedy";
    }
}
