package be.belgianid.notification;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One mail to one recipient about one turn of a case. */
@Entity
@Table(name = "notification_mail")
class Mail {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MailId id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private MailTemplate template;

    private String caseReference;
    private String occurrence;
    private String ticket;
    private String recipient;
    private String language;

    @Enumerated(EnumType.STRING)
    private MailState state = MailState.QUEUED;

    private int attempts;
    private Instant queuedAt;
    private Instant nextAttempt;
    private @Nullable Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    protected Mail() {}

    Mail(MailTemplate template, MailSubject subject, String recipient, Locale language, Instant now) {
        this.id = MailId.random();
        this.template = template;
        this.caseReference = subject.caseReference();
        this.occurrence = subject.occurrence();
        this.ticket = subject.ticket();
        this.recipient = recipient;
        this.language = language.getLanguage();
        this.queuedAt = now;
        this.nextAttempt = now;
    }

    void sent(Instant now) {
        become(MailState.SENT);
        attempts++;
        sentAt = now;
    }

    /** The mail server could not be reached or asked for patience: another attempt follows. */
    void postpone(Instant now, Duration pause) {
        if (state != MailState.QUEUED) {
            throw new IllegalStateException("A mail that is " + state + " waits for nothing");
        }
        attempts++;
        nextAttempt = now.plus(pause);
    }

    void giveUp() {
        become(MailState.FAILED);
        attempts++;
    }

    MailId id() {
        return id;
    }

    MailTemplate template() {
        return template;
    }

    String caseReference() {
        return caseReference;
    }

    String ticket() {
        return ticket;
    }

    String recipient() {
        return recipient;
    }

    Locale language() {
        return Locale.of(language);
    }

    MailState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    Instant nextAttempt() {
        return nextAttempt;
    }

    private void become(MailState next) {
        if (!state.canBecome(next)) {
            throw new IllegalStateException("A mail that is " + state + " cannot become " + next);
        }
        state = next;
    }
}
