package be.belgianid.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Nav;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** FR NL DE EN: changes the language of the page at once, and of the next visits from this browser. */
class LanguageSwitch extends Composite<Nav> {
    final Map<Locale, Button> buttons = new LinkedHashMap<>();

    LanguageSwitch() {
        Languages.ALL.forEach(language -> buttons.put(language, button(language)));
        getContent().addClassName("bid-languages");
        getContent().add(buttons.values().toArray(Button[]::new));
        Translated.ariaLabel(getContent(), "ui.languages");
        Translated.by(
                this,
                current -> buttons.forEach((language, button) -> button.getElement()
                        .setAttribute("aria-current", Boolean.toString(language.equals(Languages.nearest(current))))));
    }

    private static Button button(Locale language) {
        var button = new Button(language.getLanguage().toUpperCase(Locale.ROOT));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(language.getDisplayLanguage(language));
        button.getElement().setAttribute("lang", language.getLanguage());
        button.addClickListener(_ -> choose(language));
        return button;
    }

    static void choose(Locale language) {
        UI.getCurrent().getSession().setLocale(language);
        Preferences.rememberLanguage(language);
    }
}
