package be.belgianid.notification;

/** Life of a mail in the outbox: it waits, then it is handed over to the mail server or given up. */
enum MailState {
    QUEUED,
    SENT,
    FAILED;

    boolean canBecome(MailState next) {
        return this == QUEUED && next != QUEUED;
    }
}
