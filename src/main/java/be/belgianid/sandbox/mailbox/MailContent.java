package be.belgianid.sandbox.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a received message says: its plain and its HTML text, whichever it has. Attachments are left out. */
record MailContent(
        String sender,
        String subject,
        @Nullable String text,
        @Nullable String html) {
    static MailContent of(MimeMessage message) throws MessagingException, IOException {
        var subject = message.getSubject();
        return new MailContent(
                sender(message),
                subject == null ? "" : subject,
                find(message, "text/plain"),
                find(message, "text/html"));
    }

    private static String sender(MimeMessage message) throws MessagingException {
        return Stream.ofNullable(message.getFrom())
                .flatMap(Stream::of)
                .map(from -> from instanceof InternetAddress address ? address.toUnicodeString() : from.toString())
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String find(Part part, String type) throws MessagingException, IOException {
        if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            return null;
        }
        if (part.isMimeType(type) && part.getContent() instanceof String text) {
            return text;
        }
        if (part.getContent() instanceof Multipart parts) {
            for (var index = 0; index < parts.getCount(); index++) {
                var found = find(parts.getBodyPart(index), type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
