package be.belgianid.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The symbol before a request: V in a green circle, X in a grey circle, a watch, or an exclamation mark. */
public class StatusSymbol extends Span {
    /** What the symbol says. */
    public enum Meaning {
        SUCCESS,
        FAILURE,
        WAITING,
        ACTION
    }

    public StatusSymbol(Meaning meaning) {
        addClassNames("bid-status", "bid-status--" + meaning.name().toLowerCase(Locale.ROOT));
        getElement().setAttribute("role", "img");
        Translated.by(
                this,
                locale -> getElement()
                        .setAttribute("aria-label", getTranslation(locale, "ui.enum.Meaning." + meaning.name())));
    }
}
