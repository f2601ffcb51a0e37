package be.belgianid.audit;

/** What a walk along the audit chain found. */
sealed interface ChainVerdict {
    /** Every sealed entry is as it was when it was sealed. */
    record Intact(long entries) implements ChainVerdict {}

    /** The first seal that does not hold, and why. */
    record Broken(long sequence, Reason reason) implements ChainVerdict {}

    /** Ways in which the chain can be broken. */
    enum Reason {
        ENTRY_CHANGED,
        ENTRY_MISSING,
        SEAL_MISSING
    }
}
