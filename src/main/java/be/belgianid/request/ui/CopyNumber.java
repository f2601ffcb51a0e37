package be.belgianid.request.ui;

import be.belgianid.identity.Niss;
import be.belgianid.identity.ui.NissText;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** A number with a button that copies its eleven digits. */
class CopyNumber extends Span {
    CopyNumber(Niss niss, NissText text) {
        var copy = Translated.text(new Button(), "request.copy");
        copy.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Clipboard.onClick(copy).writeText(niss.digits());
        copy.addClickListener(
                _ -> Notification.show(getTranslation("request.copied"), 3000, Notification.Position.BOTTOM_CENTER));
        addClassName("bid-request-number");
        add(text, copy);
    }
}
