package be.belgianid.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Prints the page as it is. */
public class PrintButton extends Button {
    public PrintButton() {
        Translated.text(this, "ui.print");
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        addClassName("bid-noprint");
        addClickListener(_ -> getUI().ifPresent(MissingApi::print));
    }
}
