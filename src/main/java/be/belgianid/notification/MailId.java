package be.belgianid.notification;

import java.io.Serializable;
import java.util.UUID;

/** Opaque key of a mail in the outbox. */
record MailId(UUID value) implements Serializable {
    static MailId random() {
        return new MailId(UUID.randomUUID());
    }
}
