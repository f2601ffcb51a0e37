package be.belgianid.notification;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One attempt to hand a mail over and what became of it. */
@Entity
@Table(name = "notification_delivery")
class Delivery implements Persistable<UUID> {
    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "mail_id"))
    private MailId mailId;

    private int attempt;
    private Instant attemptedAt;

    @Enumerated(EnumType.STRING)
    private DeliveryOutcome outcome;

    private @Nullable String cause;

    @SuppressWarnings("NullAway.Init")
    protected Delivery() {}

    Delivery(Mail mail, Instant attemptedAt, DeliveryOutcome outcome, @Nullable String cause) {
        this.id = UUID.randomUUID();
        this.mailId = mail.id();
        this.attempt = mail.attempts();
        this.attemptedAt = attemptedAt;
        this.outcome = outcome;
        this.cause = cause;
    }

    DeliveryOutcome outcome() {
        return outcome;
    }

    MailId mailId() {
        return mailId;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Attempts are only ever added. */
    @Override
    public boolean isNew() {
        return true;
    }
}
