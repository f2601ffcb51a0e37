package be.belgianid.request;

import be.belgianid.identity.Niss;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a number after it was given.
 *
 * @param by the person's number of today; none when the number was cancelled
 * @param at when it was replaced or cancelled, last time
 */
public record NumberChange(@Nullable Niss by, Instant at) implements Serializable {
    public boolean isCancelled() {
        return by == null;
    }

    @Override
    public String toString() {
        return "NumberChange[" + at + "]";
    }
}
