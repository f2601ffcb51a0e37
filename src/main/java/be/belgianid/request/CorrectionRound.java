package be.belgianid.request;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One time that the employer was asked to correct a request.
 *
 * @param askedBy display name of the operator, empty when the program asked
 * @param sentAgainAt when the employer sent the request again
 */
public record CorrectionRound(
        Correction correction,
        String askedBy,
        Instant askedAt,
        @Nullable Instant sentAgainAt) implements Serializable {
    CorrectionRound sentAgain(Instant now) {
        return new CorrectionRound(correction, askedBy, askedAt, now);
    }
}
