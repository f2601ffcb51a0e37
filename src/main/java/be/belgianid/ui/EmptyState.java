package be.belgianid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where a list has nothing to show, and teaches the next step. */
public class EmptyState extends Composite<Div> {
    public EmptyState(String textKey, Component... nextStep) {
        getContent().addClassName("bid-empty");
        getContent().add(Translated.text(new Paragraph(), textKey));
        getContent().add(nextStep);
    }
}
