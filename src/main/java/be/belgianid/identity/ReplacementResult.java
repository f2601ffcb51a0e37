package be.belgianid.identity;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The outcome of replacing or cancelling a number. */
public sealed interface ReplacementResult extends Serializable {
    /** Done; {@code current} is the person with today's number, nobody after a cancellation. */
    record Done(@Nullable PersonSummary current) implements ReplacementResult {}

    /** Nothing changed; {@code reason} is a message key {@code identity.replacement.*}. */
    record Refused(String reason) implements ReplacementResult {}
}
