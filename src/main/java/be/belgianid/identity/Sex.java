package be.belgianid.identity;

/** Sex as recorded in a register or on a document; {@link #UNKNOWN} where it is not recorded (MRZ {@code <}, document X). */
public enum Sex {
    MALE,
    FEMALE,
    UNKNOWN;

    /** The letter used in files and machine-readable zones: M, F or U. */
    public char letter() {
        return switch (this) {
            case MALE -> 'M';
            case FEMALE -> 'F';
            case UNKNOWN -> 'U';
        };
    }
}
