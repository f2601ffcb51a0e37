package be.belgianid.request.office;

import be.belgianid.ui.Notice;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.function.BooleanSupplier;

/** Asks an operator for the rest of a decision and says in the button what will happen. */
class DecisionDialog extends Dialog {
    final Button confirm;

    private final Div body = new Div();

    /** The dialog closes once {@code decide} answers true: the decision is complete, whatever came of it. */
    DecisionDialog(String titleKey, String confirmKey, BooleanSupplier decide, Component... content) {
        // components
        confirm = Translated.text(new Button(), confirmKey);
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(true);
        var cancel = Translated.text(new Button(), "ui.cancel");

        // listeners
        confirm.addClickListener(_ -> {
            if (decide.getAsBoolean()) {
                close();
            } else {
                confirm.setEnabled(true);
            }
        });
        cancel.addClickListener(_ -> close());

        // layout
        addClassName("bid-office-dialog");
        body.addClassName("bid-stack");
        body.add(content);
        Translated.by(this, locale -> setHeaderTitle(getTranslation(locale, titleKey)));
        add(body);
        getFooter().add(cancel, confirm);
    }

    /** Says what speaks against the decision, before the rest. */
    DecisionDialog warn(String key) {
        body.addComponentAsFirst(new Notice(Notice.Kind.WARN, key));
        return this;
    }
}
