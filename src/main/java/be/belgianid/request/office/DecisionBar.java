package be.belgianid.request.office;

import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** The four ways to settle a ticket, always in view, each with its key. */
class DecisionBar extends Composite<Div> {
    final Button samePerson = button("request.office.decide.same", Key.KEY_I);
    final Button newPerson = button("request.office.decide.new", Key.KEY_N);
    final Button newDocument = button("request.office.decide.document", Key.KEY_D);
    final Button notIdentified = button("request.office.decide.refuse", Key.KEY_X);

    DecisionBar() {
        samePerson.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent().addClassName("bid-office-decisions");
        getContent().getElement().setAttribute("role", "toolbar");
        Translated.by(
                getContent(),
                locale -> getContent()
                        .getElement()
                        .setAttribute("aria-label", getTranslation(locale, "request.office.decide")));
        getContent().add(samePerson, newPerson, newDocument, notIdentified);
    }

    private static Button button(String key, Key shortcut) {
        var button = Translated.text(new Button(), key);
        button.addClickShortcut(shortcut, KeyModifier.ALT);
        button.getElement()
                .setAttribute("aria-keyshortcuts", "Alt+" + shortcut.getKeys().getFirst());
        return button;
    }
}
