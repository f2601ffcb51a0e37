package be.belgianid.request;

import be.belgianid.account.AccountId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Who took a request back and from which state, to which it can return for a while. */
@Embeddable
record Withdrawal(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "withdrawn_by"))
        AccountId by,

        @Column(name = "withdrawn_at") Instant at,

        @Column(name = "withdrawn_from") @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        RequestStatus from) {
    static final Duration UNDO = Duration.ofMinutes(10);

    /** Until when it can be undone. */
    Instant until() {
        return at.plus(UNDO);
    }

    boolean canBeUndoneBy(AccountId somebody, Instant now) {
        return by.equals(somebody) && now.isBefore(until());
    }
}
