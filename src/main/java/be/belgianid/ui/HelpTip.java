package be.belgianid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;

/** The « i » beside a field: opens a short explanation by click, touch or keyboard, and closes with Escape. */
public class HelpTip extends Composite<Span> {
    private final Div text = new Div();
    private final Paragraph general;

    /** @param aboutKey key of what is explained, usually the label of the field */
    public HelpTip(String textKey, String aboutKey) {
        var button = Translated.text(new Button(), "ui.help-tip.sign");
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Translated.by(
                button,
                locale -> button.setAriaLabel(
                        getTranslation(locale, "ui.help-tip.label", getTranslation(locale, aboutKey))));
        text.addClassName("bid-help-tip-text");
        general = Translated.text(new Paragraph(), textKey);
        text.add(general);
        var popover = new Popover(text);
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM);
        popover.setAutofocus(false);
        Translated.by(popover, locale -> popover.setAriaLabel(getTranslation(locale, aboutKey)));
        getContent().addClassName("bid-help-tip");
        getContent().add(button, popover);
    }

    /** Says something above the text, such as a link to the page of the help centre that fits what was chosen. */
    public void setMore(Component... more) {
        text.removeAll();
        text.add(more);
        text.add(general);
    }

    /** The field with this tip beside it. */
    public Div beside(Component field) {
        var row = new Div(field, this);
        row.addClassName("bid-field");
        return row;
    }
}
