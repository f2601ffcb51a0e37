package be.belgianid.request.ui;

import be.belgianid.identity.ui.NissText;
import be.belgianid.request.NumberChange;
import be.belgianid.request.RequestChanges;
import be.belgianid.request.RequestDetails;
import be.belgianid.request.RequestId;
import be.belgianid.request.RequestOverviewService;
import be.belgianid.request.RequestStatus;
import be.belgianid.request.RequestSummary;
import be.belgianid.request.form.FormStep;
import be.belgianid.ui.DataList;
import be.belgianid.ui.Moments;
import be.belgianid.ui.Notice;
import be.belgianid.ui.PageHeader;
import be.belgianid.ui.Stepper;
import be.belgianid.ui.TitledView;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A request by its address, where mails lead: ticket and number, or the ticket and what happens next, as soon as it is there. */
@Route("pro/requests/:" + RequestNavigation.ID)
@RolesAllowed("EMPLOYER")
@CssImport("./styles/request.css")
class RequestAnswerView extends Composite<Div> implements BeforeEnterObserver, TitledView {
    private final RequestOverviewService overviews;
    final Div answer = new Div();
    private @Nullable RequestId id;

    RequestAnswerView(RequestOverviewService overviews, RequestChanges changes) {
        this.overviews = overviews;

        // components
        var stepper = new Stepper(WizardTexts.STEPS);
        stepper.setCurrent(WizardTexts.STEPS.size() - 1);
        var back = Translated.text(new Button(), "request.wizard.list");
        var another = Translated.text(new Button(), "request.answer.another");
        another.addThemeVariants(ButtonVariant.LUMO_TERTIARY);

        // listeners
        back.addClickListener(_ -> RequestNavigation.toOverview());
        another.addClickListener(_ -> RequestNavigation.toNew());
        LiveRefresh.of(this, changes, this::heard);

        // layout
        var actions = new Div(back, another);
        actions.addClassName("bid-actions");
        answer.addClassNames("bid-card", "bid-request-answer");
        answer.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("bid-page");
        getContent().add(new PageHeader("request.wizard.title"), stepper, answer, actions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = RequestNavigation.id(event).orElse(null);
        var summary = id == null ? Optional.<RequestSummary>empty() : overviews.summary(id);
        if (summary.isEmpty()) {
            WizardTexts.gone();
            event.forwardTo(RequestListView.class);
        } else if (summary.get().status() == RequestStatus.ACTION_EXPECTED) {
            event.forwardTo(
                    RequestWizardView.class,
                    RequestNavigation.parameters(summary.get().id()));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        refresh();
    }

    private void heard(Set<RequestId> changed) {
        if (id != null && changed.contains(id)) {
            refresh();
        }
    }

    private void refresh() {
        answer.removeAll();
        if (id != null) {
            overviews.details(id).ifPresentOrElse(this::show, RequestAnswerView::leave);
        }
    }

    /** A colleague has deleted the request while it was on the screen. */
    private static void leave() {
        WizardTexts.gone();
        RequestNavigation.toOverview();
    }

    private void show(RequestDetails details) {
        var summary = details.summary();
        answer.add(Translated.text(new H2(), "request.answer.thanks"));
        if (summary.pending()) {
            waiting(summary);
            return;
        }
        switch (summary.status()) {
            case IDENTIFIED -> identified(summary, details);
            case NOT_IDENTIFIED -> answer.add(new RequestLine(summary, overviews, () -> {}));
            case ACTION_EXPECTED -> actionExpected(summary);
            default -> ticket(summary, details);
        }
    }

    private void waiting(RequestSummary summary) {
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        Translated.ariaLabel(bar, "request.answer.searching");
        answer.add(
                new Paragraph(new Sentence("request.answer.waiting", number(summary))),
                bar,
                Translated.text(new Paragraph(), "request.answer.searching"));
    }

    /** An operator has asked for something while the screen was open. */
    private void actionExpected(RequestSummary summary) {
        var sentence = new Paragraph();
        Translated.by(
                sentence,
                locale -> sentence.setText(LineText.of(summary, locale).plain()));
        var upload = Translated.text(new Button(), "request.action.upload");
        upload.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        upload.addClickListener(_ -> RequestNavigation.toStep(summary.id(), FormStep.DOCUMENT));
        answer.add(new Notice(Notice.Kind.WARN, sentence), upload);
    }

    private void identified(RequestSummary summary, RequestDetails details) {
        var niss = Objects.requireNonNull(summary.niss());
        var result = new Paragraph(new Sentence(
                "request.answer.identified",
                Sentence.strong(summary.personName()),
                new CopyNumber(niss, new NissText(niss))));
        result.addClassName("bid-request-result");
        var list = new DataList().row("request.data.ticket", ticketLine(summary));
        PersonRows.brief(details).forEach(row -> list.row(row.labelKey(), row.value()));
        Optional.ofNullable(details.numberChange()).ifPresent(change -> answer.add(changed(change)));
        answer.add(result, list);
    }

    private static Notice changed(NumberChange change) {
        var niss = change.by();
        var notice = niss == null
                ? new Notice(Notice.Kind.WARN, "request.answer.cancelled")
                : new Notice(
                        Notice.Kind.WARN,
                        new Paragraph(
                                new Sentence("request.answer.replaced", new CopyNumber(niss, new NissText(niss)))));
        var moment = new Paragraph();
        moment.addClassNames("bid-muted", "bid-small");
        Translated.by(moment, locale -> moment.setText(Moments.dateTime(change.at(), locale)));
        return notice.with(moment);
    }

    private static Component ticketLine(RequestSummary summary) {
        var line = new Span(number(summary));
        line.addClassName("bid-request-ticket-line");
        if (summary.identifiedAs() != null) {
            line.add(Translated.text(new Span(), "request.answer.identified-as", summary.identifiedAs()));
        }
        return line;
    }

    private void ticket(RequestSummary summary, RequestDetails details) {
        answer.add(
                new Paragraph(new Sentence("request.answer.ticket", number(summary))),
                new Paragraph(new Sentence("request.answer.mail", Sentence.strong(details.email()))),
                new Notice(Notice.Kind.INFO, "request.answer.next"));
    }

    private static Span number(RequestSummary summary) {
        var number = new Span(summary.ticket().digits());
        number.addClassName("bid-number");
        return number;
    }

    @Override
    public String titleKey() {
        return "request.answer.title";
    }
}
