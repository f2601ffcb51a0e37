package be.belgianid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.signals.Signal;
import java.util.Locale;

/**
 * Binds texts of components to keys: they follow the language of the page and keep what people have typed.
 *
 * <pre>{@code var button = Translated.text(new Button(), "ui.cancel");}</pre>
 */
public final class Translated {
    private Translated() {}

    /** Runs at once when the component is on a page, and again whenever the language changes. */
    public static <C extends Component> C by(C component, SerializableConsumer<Locale> texts) {
        Signal.effect(component, () -> {
            var ui = component.getUI().orElseGet(UI::getCurrent);
            texts.accept(ui.localeSignal().get());
        });
        return component;
    }

    public static <C extends Component & HasText> C text(C component, String key, Object... params) {
        return by(component, locale -> component.setText(component.getTranslation(locale, key, params)));
    }

    public static <C extends Component & HasLabel> C label(C component, String key) {
        return by(component, locale -> component.setLabel(component.getTranslation(locale, key)));
    }

    /** A label that carries the mark of a field which may stay empty. */
    public static <C extends Component & HasLabel> C optionalLabel(C component, String key) {
        return by(
                component,
                locale -> component.setLabel(
                        component.getTranslation(locale, key) + " " + component.getTranslation(locale, "ui.optional")));
    }

    public static <C extends Component & HasHelper> C helper(C component, String key, Object... params) {
        return by(component, locale -> component.setHelperText(component.getTranslation(locale, key, params)));
    }

    /** A name for assistive technology, on components that have one of their own and on plain elements alike. */
    public static <C extends Component> C ariaLabel(C component, String key, Object... params) {
        return by(component, locale -> {
            var name = component.getTranslation(locale, key, params);
            if (component instanceof HasAriaLabel named) {
                named.setAriaLabel(name);
            } else {
                component.getElement().setAttribute("aria-label", name);
            }
        });
    }
}
