package be.belgianid.notification;

/** What a mail tells; its texts are the keys {@code notification.mail.<key>.…}. */
enum MailTemplate {
    TICKET_OPENED("ticket-opened"),
    REQUEST_ANSWERED("request-answered"),
    DOCUMENT_REQUESTED("document-requested"),
    REQUEST_NOT_IDENTIFIED("request-not-identified"),
    NUMBER_REPLACED("number-replaced"),
    NUMBER_CANCELLED("number-cancelled");

    private final String key;

    MailTemplate(String key) {
        this.key = key;
    }

    String text(String part) {
        return "notification.mail." + key + "." + part;
    }
}
