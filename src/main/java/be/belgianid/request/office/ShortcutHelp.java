package be.belgianid.request.office;

import be.belgianid.ui.Translated;
import com.vaadin.flow.component.html.Paragraph;

/** The keys of a screen, shown where they work; a phone has none and hides them. */
final class ShortcutHelp {
    private ShortcutHelp() {}

    static Paragraph of(String key) {
        var help = Translated.text(new Paragraph(), key);
        help.addClassNames("bid-office-shortcuts", "bid-small", "bid-muted");
        return help;
    }
}
