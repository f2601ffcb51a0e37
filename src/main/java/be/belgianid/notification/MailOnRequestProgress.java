package be.belgianid.notification;

import be.belgianid.account.AccountContact;
import be.belgianid.account.AccountDirectory;
import be.belgianid.account.AccountId;
import be.belgianid.account.SystemActor;
import be.belgianid.request.DocumentRequested;
import be.belgianid.request.RequestAnswered;
import be.belgianid.request.RequestId;
import be.belgianid.request.RequestNotIdentified;
import be.belgianid.request.RequestNotices;
import be.belgianid.request.TicketOpened;
import java.util.Locale;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Puts a mail into the outbox for every turn of a request that the employer has to learn of away from the screen. */
@Component
class MailOnRequestProgress {
    private static final int ONLY_ONCE = 1;

    private final RequestNotices notices;
    private final AccountDirectory accounts;
    private final MailQueue queue;

    MailOnRequestProgress(RequestNotices notices, AccountDirectory accounts, MailQueue queue) {
        this.notices = notices;
        this.accounts = accounts;
        this.queue = queue;
    }

    @ApplicationModuleListener(id = "notification.ticket-opened")
    void on(TicketOpened event) {
        tell(MailTemplate.TICKET_OPENED, event.requestId(), event.round());
    }

    @ApplicationModuleListener(id = "notification.document-requested")
    void on(DocumentRequested event) {
        tell(MailTemplate.DOCUMENT_REQUESTED, event.requestId(), event.round());
    }

    /** An immediate answer stands on the screen already. */
    @ApplicationModuleListener(id = "notification.request-answered")
    void on(RequestAnswered event) {
        if (event.byOperator()) {
            tell(MailTemplate.REQUEST_ANSWERED, event.requestId(), ONLY_ONCE);
        }
    }

    @ApplicationModuleListener(id = "notification.request-not-identified")
    void on(RequestNotIdentified event) {
        tell(MailTemplate.REQUEST_NOT_IDENTIFIED, event.requestId(), ONLY_ONCE);
    }

    private void tell(MailTemplate template, RequestId id, int occurrence) {
        notices.find(id)
                .ifPresent(notice -> queue.enqueue(
                        template,
                        new MailSubject(
                                id.toString(),
                                Integer.toString(occurrence),
                                notice.ticket().digits()),
                        notice.email(),
                        languageOf(notice.requester())));
    }

    private Locale languageOf(AccountId recipient) {
        return SystemActor.call(() -> accounts.contact(recipient))
                .map(AccountContact::language)
                .orElse(Locale.FRENCH);
    }
}
