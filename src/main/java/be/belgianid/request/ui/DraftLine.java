package be.belgianid.request.ui;

import be.belgianid.request.DraftSummary;
import be.belgianid.ui.Confirmation;
import be.belgianid.ui.Moments;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** An unsent request, offered again. */
class DraftLine extends Div {
    final Button resume = Translated.text(new Button(), "request.draft.resume");
    final Button discard = Translated.text(new Button(), "request.draft.discard");

    DraftLine(DraftSummary draft, Runnable discarded) {
        // components
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var sentence = draft.personName().isEmpty()
                ? new Sentence("request.draft.nameless")
                : new Sentence("request.draft.named", Sentence.strong(draft.personName()));
        var kept = new Span();
        kept.addClassNames("bid-muted", "bid-small");
        Translated.by(
                kept,
                locale -> kept.setText(getTranslation(
                        locale,
                        "request.draft.kept",
                        draft.step().number(),
                        Moments.dateTime(draft.keptUntil(), locale))));

        // listeners
        resume.addClickListener(_ -> RequestNavigation.toStep(draft.id(), draft.step()));
        discard.addClickListener(_ -> Confirmation.askToDestroy(
                "request.draft.discard.title",
                "request.draft.discard.text",
                "request.draft.discard",
                _ -> discarded.run()));

        // layout
        var text = new Div(new Paragraph(sentence), kept);
        text.addClassName("bid-request-line-text");
        var buttons = new Div(discard, resume);
        buttons.addClassName("bid-request-line-buttons");
        addClassNames("bid-request-draft", "bid-request-line");
        add(text, buttons);
    }
}
