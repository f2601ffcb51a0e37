package be.belgianid.request.ui;

import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A translated sentence whose parameters are components, such as a name in bold; word order is the language's own. */
class Sentence extends Composite<Span> {
    private static final Pattern SLOT = Pattern.compile("(?<=\u0002)|(?=\u0001)");

    Sentence(String key, Component... parts) {
        var placed = List.of(parts);
        Translated.by(this, locale -> write(key, placed, locale));
    }

    static Span strong(String text) {
        var strong = new Span(text);
        strong.addClassName("bid-request-strong");
        return strong;
    }

    private void write(String key, List<Component> parts, Locale locale) {
        var marks = new Object[parts.size()];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = "\u0001" + i + "\u0002";
        }
        getContent().removeAll();
        for (var piece : SLOT.split(getTranslation(locale, key, marks))) {
            if (piece.startsWith("\u0001")) {
                getContent().add(parts.get(Integer.parseInt(piece.substring(1, piece.length() - 1))));
            } else {
                getContent().add(new Text(piece));
            }
        }
    }
}
