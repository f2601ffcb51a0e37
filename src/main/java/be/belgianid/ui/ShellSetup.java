package be.belgianid.ui;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What holds for every session and every page: language, look, error reports, security policy. */
@Component
class ShellSetup implements VaadinServiceInitListener {
    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.addSessionInitListener(session -> {
            session.getSession().setErrorHandler(new ErrorReporter());
            Preferences.language(session.getRequest()).ifPresent(session.getSession()::setLocale);
        });
        service.setSystemMessagesProvider(info -> messages(info.getLocale()));
        boolean production = service.getDeploymentConfiguration().isProductionMode();
        event.addIndexHtmlRequestListener(page -> {
            var html = page.getDocument().child(0);
            html.attr("lang", language(page.getVaadinRequest()).getLanguage());
            var scheme = Preferences.scheme(page.getVaadinRequest()).getThemeValue();
            if (scheme != null && !scheme.isBlank()) {
                html.attr("theme", scheme);
            }
            ContentPolicy.apply(page, production);
        });
    }

    private static Locale language(VaadinRequest request) {
        return Preferences.language(request).orElseGet(() -> Languages.nearest(request.getLocale()));
    }

    /** An expired session needs no message here: the page loads anew and the sign-in page says what happened. */
    private static SystemMessages messages(Locale locale) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(ModuleTranslations.text("ui.error.title", locale));
        messages.setInternalErrorMessage(ModuleTranslations.text("ui.error.reload", locale));
        messages.setCookiesDisabledCaption(ModuleTranslations.text("ui.cookies.title", locale));
        messages.setCookiesDisabledMessage(ModuleTranslations.text("ui.cookies.text", locale));
        return messages;
    }
}
