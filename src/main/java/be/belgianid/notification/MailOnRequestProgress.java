package be.belgianid.notification;

import be.belgianid.account.AccountContact;
import be.belgianid.account.AccountDirectory;
import be.belgianid.account.AccountId;
import be.belgianid.account.SystemActor;
import be.belgianid.request.DocumentRequested;
import be.belgianid.request.RequestAnswered;
import be.belgianid.request.RequestId;
import be.belgianid.request.RequestNotIdentified;
import be.belgianid.request.RequestNotice;
import be.belgianid.request.RequestNotices;
import be.belgianid.request.RequestNumberCancelled;
import be.belgianid.request.RequestNumberReplaced;
import be.belgianid.request.RequestRestored;
import be.belgianid.request.RequestWithdrawn;
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

    /** An immediate answer stands on the screen already; nobody waits there for one that takes its time. */
    @ApplicationModuleListener(id = "notification.request-answered")
    void on(RequestAnswered event) {
        var late = notices.find(event.requestId()).filter(RequestNotice::late).isPresent();
        if (event.byOperator() || late) {
            tell(MailTemplate.REQUEST_ANSWERED, event.requestId(), ONLY_ONCE);
        }
    }

    @ApplicationModuleListener(id = "notification.request-not-identified")
    void on(RequestNotIdentified event) {
        tell(MailTemplate.REQUEST_NOT_IDENTIFIED, event.requestId(), ONLY_ONCE);
    }

    @ApplicationModuleListener(id = "notification.request-number-replaced")
    void on(RequestNumberReplaced event) {
        tell(MailTemplate.NUMBER_REPLACED, event.requestId(), event.round());
    }

    @ApplicationModuleListener(id = "notification.request-number-cancelled")
    void on(RequestNumberCancelled event) {
        tell(MailTemplate.NUMBER_CANCELLED, event.requestId(), event.round());
    }

    /** What waits to be sent is of no use to anybody, unless the request has been restored in the meantime. */
    @ApplicationModuleListener(id = "notification.request-withdrawn")
    void on(RequestWithdrawn event) {
        if (notices.find(event.requestId()).isEmpty()) {
            queue.drop(event.requestId().toString());
        }
    }

    /** The mail about what the request waits for, if the withdrawal came before it was sent. */
    @ApplicationModuleListener(id = "notification.request-restored")
    void on(RequestRestored event) {
        notices.find(event.requestId()).filter(notice -> notice.round() > 0).ifPresent(notice -> {
            switch (notice.status()) {
                case IN_PROGRESS -> tell(MailTemplate.TICKET_OPENED, notice.id(), notice.round());
                case ACTION_EXPECTED -> tell(MailTemplate.DOCUMENT_REQUESTED, notice.id(), notice.round());
                default -> {}
            }
        });
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
