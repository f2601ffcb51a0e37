package be.belgianid.request.ui;

import be.belgianid.request.RequestId;
import be.belgianid.request.UndoableWithdrawal;
import be.belgianid.ui.Moments;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A deleted request, which can still be brought back. */
class UndoLine extends Div {
    final Button restore = Translated.text(new Button(), "request.undo.restore");

    private final RequestId id;

    UndoLine(UndoableWithdrawal deleted, Runnable restored) {
        this.id = deleted.id();
        // components
        restore.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Translated.ariaLabel(restore, "request.undo.restore-named", deleted.personName());
        var until = Translated.text(new Span(), "request.undo.until", Moments.time(deleted.until()));
        until.addClassNames("bid-muted", "bid-small");

        // listeners
        restore.addClickListener(_ -> restored.run());

        // layout
        var sentence = new Sentence(
                "request.undo.deleted",
                Sentence.strong(deleted.personName()),
                new Span(deleted.ticket().digits()));
        var text = new Div(new Paragraph(sentence), until);
        text.addClassName("bid-request-line-text");
        var buttons = new Div(restore);
        buttons.addClassName("bid-request-line-buttons");
        addClassNames("bid-request-line");
        add(text, buttons);
    }

    boolean isOf(RequestId request) {
        return id.equals(request);
    }
}
