package be.belgianid.notification;

import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts mails into the outbox, each once however often an event is delivered. */
@Service
class MailQueue {
    private final Mails mails;
    private final Clock clock;

    MailQueue(Mails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    /** Two deliveries at the same moment meet the unique key: the later one fails, is delivered again and finds the mail. */
    @Transactional(propagation = Propagation.MANDATORY)
    void enqueue(MailTemplate template, MailSubject subject, String recipient, Locale language) {
        if (!mails.existsByCaseReferenceAndTemplateAndOccurrenceAndRecipient(
                subject.caseReference(), template, subject.occurrence(), recipient)) {
            mails.save(new Mail(template, subject, recipient, language, clock.instant()));
        }
    }

    /** Takes back what has not been sent yet; one that is just being sent fails this, which is tried again. */
    @Transactional(propagation = Propagation.MANDATORY)
    void drop(String caseReference) {
        mails.deleteByCaseReferenceAndState(caseReference, MailState.QUEUED);
    }
}
