package be.belgianid.notification;

import be.belgianid.ui.ModuleTranslations;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Writes a mail as text and as HTML: the ticket and a link, never a name or a number of a person. */
@Component
class MailComposer {
    private final MailSettings settings;
    private final String html = resource("notification/mail.html");
    private final String text = resource("notification/mail.txt");

    MailComposer(MailSettings settings) {
        this.settings = settings;
    }

    /** The Message-ID follows from the row, so that a mail sent twice is known as the same. */
    void compose(Mail mail, MimeMessage message) throws MessagingException {
        var words = words(mail);
        var helper =
                new MimeMessageHelper(message, MimeMessageHelper.MULTIPART_MODE_RELATED, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(mail.recipient());
        helper.setSubject(subject(mail));
        helper.setText(fill(text, words, false), fill(html, words, true));
        message.setHeader(
                "Message-ID", "<" + mail.id().value() + "@" + settings.baseUrl().getHost() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", mail.language().getLanguage());
    }

    private Map<String, String> words(Mail mail) {
        var language = mail.language();
        var template = mail.template();
        return Map.of(
                "language", language.getLanguage(),
                "subject", subject(mail),
                "title", translated(language, template.text("title")),
                "body", translated(language, template.text("body"), mail.ticket()),
                "action", translated(language, template.text("action")),
                "link", link(mail),
                "ticketLabel", translated(language, "notification.mail.ticket"),
                "ticket", mail.ticket(),
                "footer", translated(language, "notification.mail.footer"),
                "sandbox", settings.sandbox() ? translated(language, "notification.mail.sandbox") : "");
    }

    private String subject(Mail mail) {
        var subject = translated(mail.language(), mail.template().text("subject"), mail.ticket());
        return settings.sandbox() ? translated(mail.language(), "notification.mail.sandbox-subject", subject) : subject;
    }

    /** The request itself, by its opaque id; whoever is not signed in comes there after signing in. */
    private String link(Mail mail) {
        return settings.baseUrl()
                .resolve("/pro/requests/" + mail.caseReference())
                .toString();
    }

    private static String translated(Locale language, String key, Object... parameters) {
        return ModuleTranslations.text(key, language, parameters);
    }

    private static String fill(String layout, Map<String, String> words, boolean escape) {
        var filled = layout;
        for (var word : words.entrySet()) {
            var value = escape ? HtmlUtils.htmlEscape(word.getValue(), "UTF-8") : word.getValue();
            filled = filled.replace("{{" + word.getKey() + "}}", value);
        }
        return filled;
    }

    private static String resource(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
