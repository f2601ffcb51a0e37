package be.belgianid.notification;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The texts of mails in the language of the recipient, who has no session: French where a language is not ours. */
@Component
class MailTexts {
    private final ResourceBundleMessageSource bundle = new ResourceBundleMessageSource();

    MailTexts() {
        bundle.setBasename("i18n/notification/messages");
        bundle.setDefaultEncoding(StandardCharsets.UTF_8.name());
        bundle.setDefaultLocale(Locale.FRENCH);
    }

    String get(Locale language, String key, Object... arguments) {
        return bundle.getMessage(key, arguments, language);
    }
}
