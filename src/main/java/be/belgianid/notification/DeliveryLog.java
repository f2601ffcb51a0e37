package be.belgianid.notification;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what became of every attempt and decides whether another follows. */
@Component
class DeliveryLog {
    private final Mails mails;
    private final Deliveries deliveries;
    private final MailSettings settings;
    private final Clock clock;

    DeliveryLog(Mails mails, Deliveries deliveries, MailSettings settings, Clock clock) {
        this.mails = mails;
        this.deliveries = deliveries;
        this.settings = settings;
        this.clock = clock;
    }

    void accepted(Mail mail) {
        mail.sent(clock.instant());
        save(mail, DeliveryOutcome.ACCEPTED, null);
    }

    void failed(Mail mail, Refusal refusal) {
        if (refusal.forGood() || mail.attempts() + 1 >= settings.attempts()) {
            mail.giveUp();
            save(mail, DeliveryOutcome.REFUSED, refusal.cause());
        } else {
            mail.postpone(clock.instant(), settings.pauseAfter(mail.attempts()));
            save(mail, DeliveryOutcome.POSTPONED, refusal.cause());
        }
    }

    private void save(Mail mail, DeliveryOutcome outcome, @Nullable String cause) {
        mails.save(mail);
        deliveries.save(new Delivery(mail, clock.instant(), outcome, cause));
    }
}
