package be.belgianid.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Light, dark, or as the system says. */
class SchemeSwitch extends Composite<Div> {
    private final Map<ColorScheme.Value, Button> buttons = new EnumMap<>(ColorScheme.Value.class);

    SchemeSwitch() {
        for (var scheme : List.of(ColorScheme.Value.SYSTEM, ColorScheme.Value.LIGHT, ColorScheme.Value.DARK)) {
            var button = Translated.text(new Button(), key(scheme));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            button.addClickListener(_ -> choose(scheme));
            buttons.put(scheme, button);
        }
        getContent().addClassName("bid-row");
        getContent().getElement().setAttribute("role", "group");
        getContent().add(buttons.values().toArray(Button[]::new));
        Translated.ariaLabel(getContent(), "ui.scheme");
        var request = VaadinRequest.getCurrent();
        mark(request == null ? ColorScheme.Value.SYSTEM : Preferences.scheme(request));
    }

    private static String key(ColorScheme.Value scheme) {
        return switch (scheme) {
            case LIGHT -> "ui.scheme.light";
            case DARK -> "ui.scheme.dark";
            default -> "ui.scheme.system";
        };
    }

    private void choose(ColorScheme.Value scheme) {
        UI.getCurrent().getPage().setColorScheme(scheme);
        Preferences.rememberScheme(scheme);
        mark(scheme);
    }

    private void mark(ColorScheme.Value current) {
        buttons.forEach((scheme, button) ->
                button.getElement().setAttribute("aria-pressed", Boolean.toString(scheme == current)));
    }
}
