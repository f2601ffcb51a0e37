package be.belgianid.notification;

import static org.assertj.core.api.Assertions.assertThat;

import be.belgianid.ui.Languages;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailComposerTests {
    private static final String CASE = UUID.randomUUID().toString();
    private static final MailSettings SETTINGS = new MailSettings(
            URI.create("https://pro.belgianid.example"),
            "no-reply@belgianid.example",
            false,
            Duration.ofSeconds(3),
            Duration.ofSeconds(20),
            Duration.ofHours(2),
            12);

    static Stream<Arguments> everyMail() {
        return Stream.of(MailTemplate.values())
                .flatMap(template -> Languages.ALL.stream().map(language -> Arguments.of(template, language)));
    }

    @ParameterizedTest
    @MethodSource("everyMail")
    void leadsToTheRequestItselfAsTextAndAsHtml(MailTemplate template, Locale language) throws Exception {
        var link = "https://pro.belgianid.example/pro/requests/" + CASE;

        var parts = parts(composed(template, language));

        assertThat(parts).hasSize(2);
        assertThat(parts.getFirst()).contains(link, "00000734").doesNotContain("{{", "{0}", "<p");
        assertThat(parts.getLast())
                .contains("href=\"" + link + "\"", "lang=\"" + language.getLanguage() + "\"", "00000734")
                .doesNotContain("{{", "{0}");
    }

    @ParameterizedTest
    @MethodSource("everyMail")
    void saysInTheSubjectWhichRequestItIsAboutAndNothingOfThePerson(MailTemplate template, Locale language)
            throws Exception {
        assertThat(composed(template, language).getSubject())
                .contains("00000734")
                .hasSizeLessThan(78)
                .doesNotContainPattern("\\d{11}|@");
    }

    static MimeMessage composed(MailTemplate template, Locale language) throws MessagingException {
        var mail = new Mail(
                template,
                new MailSubject(CASE, "1", "00000734"),
                "antoine@demo.example",
                language,
                Instant.parse("2026-03-03T10:00:00Z"));
        var message = new JavaMailSenderImpl().createMimeMessage();
        new MailComposer(SETTINGS).compose(mail, message);
        message.saveChanges();
        return message;
    }

    static List<String> parts(MimeMessage message) throws MessagingException, IOException {
        var found = new ArrayList<String>();
        collect((Multipart) message.getContent(), found);
        return found;
    }

    private static void collect(Multipart parts, List<String> found) throws MessagingException, IOException {
        for (var i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.getContent() instanceof Multipart inner) {
                collect(inner, found);
            } else {
                found.add((String) part.getContent());
            }
        }
    }
}
