package be.belgianid.help.ui;

import be.belgianid.help.document.DocumentDrawing;
import be.belgianid.help.document.DocumentGuide;
import be.belgianid.help.document.DocumentGuide.Model;
import be.belgianid.help.document.Mark;
import be.belgianid.help.document.Side;
import be.belgianid.identity.Countries;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.stream.Collectors;

/** A model of a document: its sides as drawings, and the same as a list. */
class DocumentFigures extends Composite<Div> {
    private final DocumentGuide guide;
    private final Model model;
    private final String id;

    DocumentFigures(DocumentGuide guide, Model model, int index) {
        this.guide = guide;
        this.model = model;
        this.id = "bid-doc-" + index;
        var drawings = new Div();
        drawings.addClassName("bid-help-drawings");
        model.sides().forEach(side -> drawings.add(figure(side)));
        var marks = new OrderedList();
        marks.addClassName("bid-help-marks");
        model.marks().forEach(mark -> marks.add(item(mark)));
        getContent().addClassName("bid-stack");
        getContent().add(drawings, marks);
    }

    private Div figure(Side side) {
        var drawing = new Svg();
        Translated.by(drawing, locale -> drawing.setSvg(draw(side, locale)));
        var caption = new Span();
        caption.addClassNames("bid-muted", "bid-small");
        Translated.by(caption, locale -> caption.setText(HelpWords.side(guide, side, locale)));
        return new Div(caption, drawing);
    }

    private String draw(Side side, Locale locale) {
        var title = HelpWords.title(guide, locale) + " – " + HelpWords.side(guide, side, locale);
        var description = model.on(side).stream()
                .map(mark -> model.marks().indexOf(mark) + 1 + ". " + HelpWords.sentence(guide, model, mark, locale))
                .collect(Collectors.joining(". "));
        var band = Countries.threeLetters(guide.country()) + " · " + Countries.name(guide.country(), locale);
        return DocumentDrawing.of(model, side, id + side.name(), title, description, band);
    }

    private ListItem item(Mark mark) {
        var role = new Span();
        role.addClassName("bid-help-role");
        Translated.by(role, locale -> role.setText(HelpWords.role(model, mark, locale)));
        var item = new ListItem(role);
        item.addClassName("bid-help-mark--" + mark.role().name().toLowerCase(Locale.ROOT));
        if (!mark.printed().isEmpty()) {
            var printed = new Span(mark.printed());
            printed.addClassName("bid-help-printed");
            item.add(printed);
        }
        var where = new Span();
        where.addClassNames("bid-muted", "bid-small");
        Translated.by(where, locale -> where.setText(HelpWords.place(guide, mark, locale)));
        var shape = new Span();
        shape.addClassNames("bid-muted", "bid-small");
        Translated.by(shape, locale -> shape.setText(HelpWords.shape(mark, locale)));
        item.add(where, shape);
        return item;
    }
}
