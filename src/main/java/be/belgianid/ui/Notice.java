package be.belgianid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A message that stays on the page. */
public class Notice extends Composite<Div> {
    /** How a notice is meant. */
    public enum Kind {
        INFO("i"),
        SUCCESS("✓"),
        WARN("!"),
        ERROR("!");

        private final String symbol;

        Kind(String symbol) {
            this.symbol = symbol;
        }
    }

    private final Div body = new Div();

    public Notice(Kind kind, String textKey, Object... params) {
        this(kind, Translated.text(new Paragraph(), textKey, params));
    }

    public Notice(Kind kind, Component... content) {
        var symbol = new Span(kind.symbol);
        symbol.addClassName("bid-symbol");
        symbol.getElement().setAttribute("aria-hidden", "true");
        body.addClassName("bid-stack");
        body.add(content);
        getContent().addClassNames("bid-notice", "bid-notice--" + kind.name().toLowerCase(Locale.ROOT));
        getContent().add(symbol, body);
    }

    /** Adds content below the text, such as a link to what to do next. */
    public Notice with(Component... more) {
        body.add(more);
        return this;
    }

    /** Lets screen readers announce the notice as soon as it appears. */
    public Notice announced() {
        getContent().getElement().setAttribute("role", "status");
        return this;
    }
}
