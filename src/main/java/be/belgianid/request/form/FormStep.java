package be.belgianid.request.form;

/** The four steps of a request (manual 000, §2.2). */
public enum FormStep {
    DOCUMENT,
    PERSON,
    ADDRESSES,
    SENDING;

    /** The step with this 1-based number, the nearest one when there is none. */
    public static FormStep numbered(int number) {
        return values()[Math.clamp(number, 1, values().length) - 1];
    }

    /** 1 to 4, as people count. */
    public int number() {
        return ordinal() + 1;
    }
}
