package be.belgianid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;

/** The heading of a page, with the page's actions at its end. */
public class PageHeader extends Composite<Div> {
    private final H1 heading;

    public PageHeader(String titleKey, Component... actions) {
        this(Translated.text(new H1(), titleKey), actions);
    }

    /** For a heading which the page itself composes. */
    public PageHeader(H1 heading, Component... actions) {
        this.heading = heading;
        getContent().addClassName("bid-page-header");
        getContent().add(heading);
        getContent().add(actions);
    }

    public H1 heading() {
        return heading;
    }
}
