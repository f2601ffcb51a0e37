package be.belgianid.notification;

import jakarta.mail.MessagingException;
import java.time.Clock;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands the waiting mails over to the mail server, one transaction each: the row stays locked while it is sent, so two
 * nodes never send the same mail. A crash between sending and commit sends it again under the same Message-ID, by which
 * mail programs show it once.
 */
@Service
class MailDispatch {
    private final Mails mails;
    private final MailComposer composer;
    private final JavaMailSender sender;
    private final DeliveryLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailDispatch(
            Mails mails,
            MailComposer composer,
            JavaMailSender sender,
            DeliveryLog log,
            TransactionTemplate transaction,
            Clock clock) {
        this.mails = mails;
        this.composer = composer;
        this.sender = sender;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Sends everything that is due and tells how many mails were handled. */
    int sendDue() {
        var handled = 0;
        while (Boolean.TRUE.equals(transaction.execute(status -> sendNext()))) {
            handled++;
        }
        return handled;
    }

    private boolean sendNext() {
        var due = mails.lockNextDue(clock.instant());
        due.ifPresent(this::send);
        return due.isPresent();
    }

    private void send(Mail mail) {
        try {
            var message = sender.createMimeMessage();
            composer.compose(mail, message);
            sender.send(message);
            log.accepted(mail);
        } catch (MailException | MessagingException failure) {
            log.failed(mail, Refusal.of(failure));
        }
    }
}
