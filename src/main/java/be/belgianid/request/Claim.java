package be.belgianid.request;

import be.belgianid.account.AccountId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Duration;
import java.time.Instant;

/** A ticket in an operator's hand; it lapses when nothing is done with it. */
@Embeddable
record Claim(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "claimed_by"))
        AccountId operator,

        @Column(name = "claimed_by_name") String operatorName,
        @Column(name = "claimed_at") Instant at) {
    static final Duration LAPSE = Duration.ofMinutes(30);

    /** The same ticket in the same hand, from another moment on. */
    Claim since(Instant moment) {
        return new Claim(operator, operatorName, moment);
    }

    boolean isHeldBy(AccountId somebody) {
        return operator.equals(somebody);
    }

    boolean hasLapsed(Instant now) {
        return at.plus(LAPSE).isBefore(now);
    }
}
