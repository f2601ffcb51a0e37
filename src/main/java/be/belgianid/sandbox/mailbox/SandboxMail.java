package be.belgianid.sandbox.mailbox;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mail as one recipient got it. */
record SandboxMail(
        long id,
        Instant receivedAt,
        String recipient,
        String sender,
        String subject,
        @Nullable String text,
        @Nullable String html)
        implements Serializable {
    @Override
    public String toString() {
        return "SandboxMail[" + id + "]";
    }
}
