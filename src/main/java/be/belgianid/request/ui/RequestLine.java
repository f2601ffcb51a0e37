package be.belgianid.request.ui;

import be.belgianid.identity.ui.NissText;
import be.belgianid.request.RequestOverviewService;
import be.belgianid.request.RequestStatus;
import be.belgianid.request.RequestSummary;
import be.belgianid.request.form.FormStep;
import be.belgianid.ui.DataList;
import be.belgianid.ui.Moments;
import be.belgianid.ui.StatusSymbol;
import be.belgianid.ui.StatusSymbol.Meaning;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.function.Consumer;

/** A sent request in a list: symbol, sentence, moment, all the data on demand, and what can be done. */
class RequestLine extends Div {
    final Button toggle = new Button();
    final Button withdraw = Translated.text(new Button(), "request.withdraw");
    final Button upload = Translated.text(new Button(), "request.action.upload");
    private final Div data = new Div();
    private final RequestSummary summary;
    private final RequestOverviewService overviews;
    private Consumer<Boolean> turned = _ -> {};
    private boolean open;

    RequestLine(RequestSummary summary, RequestOverviewService overviews, Runnable withdrawn) {
        this.summary = summary;
        this.overviews = overviews;
        // components
        toggle.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        withdraw.setVisible(summary.status().isWithdrawable());
        upload.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        upload.setVisible(summary.status() == RequestStatus.ACTION_EXPECTED);
        Translated.by(toggle, _ -> nameToggle());
        var moment = new Span();
        moment.addClassNames("bid-muted", "bid-small", "bid-request-moment");
        Translated.by(moment, locale -> moment.setText(Moments.dateTime(summary.at(), locale)));

        // listeners
        toggle.addClickListener(_ -> {
            setOpen(!open);
            turned.accept(open);
        });
        withdraw.addClickListener(_ -> withdrawn.run());
        upload.addClickListener(_ -> RequestNavigation.toStep(summary.id(), FormStep.DOCUMENT));

        // layout
        var text = new Div(sentence(summary));
        text.addClassName("bid-request-line-text");
        if (!summary.note().isEmpty()) {
            var note = new Paragraph(summary.note());
            note.addClassNames("bid-muted", "bid-small");
            text.add(note);
        }
        if (!summary.mine()) {
            var by = Translated.text(new Span(), "request.list.by", summary.requesterName());
            by.addClassNames("bid-muted", "bid-small");
            text.add(by);
        }
        text.add(toggle, data);
        var buttons = new Div(moment, withdraw, upload);
        buttons.addClassName("bid-request-line-buttons");
        addClassName("bid-request-line");
        add(new StatusSymbol(meaning(summary.status())), text, buttons);
    }

    void onTurn(Consumer<Boolean> listener) {
        turned = listener;
    }

    /** Shows or hides all the data; they are asked for only when somebody wants to see them. */
    void setOpen(boolean wanted) {
        open = wanted;
        nameToggle();
        data.removeAll();
        if (open) {
            overviews.details(summary.id()).ifPresent(details -> {
                var list = new DataList()
                        .row("request.data.ticket", summary.ticket().digits());
                PersonRows.all(details.asked()).forEach(row -> list.row(row.labelKey(), row.value()));
                list.row("request.data.description", details.description());
                list.row("request.data.email", details.email());
                data.add(list);
            });
        }
    }

    private void nameToggle() {
        toggle.setText(getTranslation(open ? "request.line.hide" : "request.line.show"));
        toggle.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    private static Component sentence(RequestSummary summary) {
        var name = Sentence.strong(summary.personName());
        return new Paragraph(
                switch (summary.status()) {
                    case IDENTIFIED -> identified(summary, name);
                    case NOT_IDENTIFIED ->
                        new Sentence(
                                "request.line.not-identified",
                                name,
                                Translated.text(
                                        new Span(),
                                        "request.enum.NotIdentifiedReason."
                                                + Objects.requireNonNull(summary.refusal())
                                                        .name()));
                    case ACTION_EXPECTED ->
                        new Sentence(
                                "request.line.document",
                                name,
                                Translated.text(
                                        new Span(),
                                        "request.enum.DocumentProblem."
                                                + Objects.requireNonNull(summary.problem())
                                                        .name()));
                    default -> new Sentence("request.line.pending", name);
                });
    }

    private static Sentence identified(RequestSummary summary, Span name) {
        var niss = Objects.requireNonNull(summary.niss());
        var number = new CopyNumber(niss, new NissText(niss));
        return summary.identifiedAs() == null
                ? new Sentence("request.line.identified", name, number)
                : new Sentence("request.line.identified-as", name, Sentence.strong(summary.identifiedAs()), number);
    }

    private static Meaning meaning(RequestStatus status) {
        return switch (status) {
            case IDENTIFIED -> Meaning.SUCCESS;
            case NOT_IDENTIFIED -> Meaning.FAILURE;
            case ACTION_EXPECTED -> Meaning.ACTION;
            default -> Meaning.WAITING;
        };
    }
}
