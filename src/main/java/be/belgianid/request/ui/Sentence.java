package be.belgianid.request.ui;

import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A translated sentence whose parameters are components, such as a name in bold; word order is the language's own. */
class Sentence extends Composite<Span> {
    Sentence(String key, Component... parts) {
        var placed = List.of(parts);
        Translated.by(this, locale -> {
            getContent().removeAll();
            getContent().add(SentencePieces.<Component>of(key, locale, placed, Text::new));
        });
    }

    static Span strong(String text) {
        var strong = new Span(text);
        strong.addClassName("bid-request-strong");
        return strong;
    }
}
