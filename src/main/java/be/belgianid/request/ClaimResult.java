package be.belgianid.request;

import java.io.Serializable;

/** The outcome of taking a ticket in hand. */
public sealed interface ClaimResult extends Serializable {
    /** The ticket is the signed-in operator's, whether now or already before. */
    record Claimed() implements ClaimResult {}

    /** Another operator has it in hand. */
    record ClaimedByAnother(String operatorName) implements ClaimResult {}

    /** The ticket waits for no operator any more: settled, withdrawn or waiting for a document. */
    record NoLongerWaiting() implements ClaimResult {}
}
