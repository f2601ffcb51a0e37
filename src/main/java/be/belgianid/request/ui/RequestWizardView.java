package be.belgianid.request.ui;

import be.belgianid.document.DocumentId;
import be.belgianid.document.DocumentService;
import be.belgianid.document.Reading;
import be.belgianid.request.RequestChanges;
import be.belgianid.request.RequestId;
import be.belgianid.request.RequestOverviewService;
import be.belgianid.request.RequestService;
import be.belgianid.request.SaveResult;
import be.belgianid.request.SubmitResult;
import be.belgianid.request.form.FieldOrigin;
import be.belgianid.request.form.FormField;
import be.belgianid.request.form.FormProblem;
import be.belgianid.request.form.FormStep;
import be.belgianid.request.form.ReadDifferences;
import be.belgianid.request.form.ReadingFill;
import be.belgianid.ui.ErrorSummary;
import be.belgianid.ui.PageHeader;
import be.belgianid.ui.Stepper;
import be.belgianid.ui.TitledView;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The four steps of a request. */
@Route("pro/requests/new/:" + RequestNavigation.ID + "?")
@RolesAllowed("EMPLOYER")
@CssImport("./styles/request.css")
class RequestWizardView extends Composite<Div> implements BeforeEnterObserver, TitledView {
    private final RequestService service;
    private final RequestOverviewService overviews;
    private final DocumentService documents;
    private final ReadingWatch readings;

    final Stepper stepper = new Stepper(WizardTexts.STEPS);
    final ErrorSummary errors = new ErrorSummary();
    final Button previous = new Button();
    final Button next = Translated.text(new Button(), "request.wizard.next");
    final Button send = new Button();
    private final Div notices = new Div();
    private final Div place = new Div();
    private @Nullable RequestWizard wizard;
    private @Nullable StepPanel panel;
    private @Nullable DocumentAside aside;
    private Reading last = Reading.PENDING;

    RequestWizardView(
            RequestService service,
            RequestOverviewService overviews,
            DocumentService documents,
            RequestChanges changes) {
        this.service = service;
        this.overviews = overviews;
        this.documents = documents;
        this.readings = new ReadingWatch(documents, this::fill);

        // components
        var back = Translated.text(new Button(), "request.wizard.list");
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        Translated.by(previous, _ -> nameButtons());

        // listeners
        back.addClickListener(_ -> RequestNavigation.toOverview());
        previous.addClickListener(_ -> wizard().previous().ifPresent(this::go));
        next.addClickListener(_ -> next());
        send.addClickListener(_ -> send());
        LiveRefresh.of(this, changes, this::heard);

        // layout
        var actions = new Div(previous, next, send);
        actions.addClassName("bid-actions");
        notices.addClassName("bid-stack");
        place.addClassName("bid-request-place");
        place.getElement().setAttribute("tabindex", "-1").setAttribute("role", "group");
        Translated.by(place, _ -> nameStep());
        getContent().addClassNames("bid-page", "bid-request-wizard");
        getContent().add(new PageHeader("request.wizard.title", back), stepper, notices, errors, place, actions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = RequestNavigation.id(event);
        if (id.isEmpty()) {
            event.forwardTo(RequestWizardView.class, RequestNavigation.parameters(RequestId.random()));
            return;
        }
        var open = wizard;
        if (open == null || !open.id().equals(id.get())) {
            if (overviews.isAnswerable(id.get())) {
                event.forwardTo(RequestAnswerView.class, RequestNavigation.parameters(id.get()));
                return;
            }
            open = RequestWizard.open(service, id.get());
            wizard = open;
            panel = null;
            aside = new DocumentAside(documents, open.id());
            WizardTexts.correction(open.opened()).ifPresent(notices::add);
            if (open.markedArea().isPresent()) {
                aside.open();
            }
        }
        var before = open.step();
        saved(open.goTo(RequestNavigation.step(event).orElse(open.step())));
        if (panel == null) {
            showStep();
        } else if (before != open.step()) {
            showStep();
            place.getElement().callJsFunction("focus");
        }
    }

    private void showStep() {
        var step = wizard().step();
        stepper.setCurrent(step.ordinal());
        errors.clear();
        panel = switch (step) {
            case DOCUMENT -> new DocumentStep(documents, wizard().id(), this::uploaded, this::changed);
            case PERSON -> new PersonStep(this::changed);
            case ADDRESSES -> new AddressStep(this::changed);
            case SENDING -> new SendingStep(this::changed);
        };
        panel.rememberUnsent(wizard().id());
        show();
        panel.openOnly(wizard().open());
        panel.onTyped(this::refresh);
        panel.onFocus(field ->
                Objects.requireNonNull(aside).light(FieldPlaces.of(field, last).or(() -> wizard().markedArea())));
        place.removeAll();
        place.add(panel);
        place.addComponentAsFirst(Objects.requireNonNull(aside));
        previous.setVisible(wizard().previous().isPresent());
        next.setVisible(step != FormStep.SENDING);
        send.setVisible(step == FormStep.SENDING);
        send.setEnabled(true);
        nameButtons();
        nameStep();
        refresh();
    }

    private void show() {
        panel().show(wizard().form());
        panel().confirmKept();
    }

    private void uploaded(Optional<DocumentId> document) {
        var form = wizard().form();
        var part = form.document();
        saved(wizard().change(form.with(part.with(document.orElse(null)))));
        panel().forgive(FormField.DOCUMENT);
        refresh();
    }

    private void changed(FormField field) {
        saved(wizard().change(panel().collect(wizard().form()).with(field, FieldOrigin.TYPED)));
        panel().forgive(field);
        panel().showOrigins(wizard().form());
        if (!panel().isTyping(field)) {
            refresh();
        }
    }

    /** What was read fills the fields that nobody has touched. */
    private void fill(Reading reading) {
        if (panel instanceof DocumentStep step) {
            step.showReading(reading);
        }
        last = reading;
        if (reading.isFinished() && wizard != null) {
            var filled = ReadingFill.fill(wizard.form(), reading);
            if (!filled.equals(wizard.form())) {
                saved(wizard.change(filled));
                show();
                panel().showProblems(List.of());
                errors.clear();
            }
            refresh();
        }
    }

    /** The person takes what was read in place of what was typed. */
    private void take(FormField field) {
        saved(wizard().change(ReadDifferences.take(wizard().form(), last, field)));
        show();
        panel().forgive(field);
        refresh();
    }

    private void refresh() {
        var document = Optional.ofNullable(wizard().form().document().document());
        Objects.requireNonNull(aside).show(document);
        getUI().ifPresent(ui -> readings.follow(ui, document));
        Objects.requireNonNull(aside).light(wizard().markedArea());
        panel().showDifferences(
                        ReadDifferences.of(wizard().form(), last).stream()
                                .filter(difference -> wizard().open().contains(difference.field()))
                                .toList(),
                        this::take);
        if (panel instanceof DocumentStep step) {
            step.showExpiry(wizard().isExpired());
            step.showFindings(wizard().findings());
        }
    }

    private void next() {
        var problems = wizard().problems();
        errors.show(panel().showProblems(problems));
        if (problems.isEmpty()) {
            go(wizard().next());
        }
    }

    private void go(FormStep step) {
        RequestNavigation.toStep(wizard().id(), step);
    }

    private void send() {
        sent(wizard().send());
    }

    private void sent(SubmitResult result) {
        switch (result) {
            case SubmitResult.Submitted _ -> RequestNavigation.toAnswer(wizard().id());
            case SubmitResult.Incomplete incomplete -> showIncomplete(incomplete.problems());
            case SubmitResult.AskedBefore(var earlier) ->
                new AskedBeforeDialog(earlier, () -> sent(wizard().sendAllTheSame()), this::allowSending).open();
            case SubmitResult.ChangedElsewhere _ -> WizardTexts.changedElsewhere();
        }
    }

    private void allowSending() {
        send.setEnabled(true);
        send.focus();
    }

    /** The first step with something to mend, with its messages. */
    private void showIncomplete(List<FormProblem> problems) {
        send.setEnabled(true);
        var first = problems.getFirst().field().step();
        if (first == wizard().step()) {
            errors.show(panel().showProblems(problems));
        } else {
            go(first);
        }
    }

    /** A colleague has deleted or sent what is being corrected here: typing on would be in vain. */
    private void heard(Set<RequestId> changed) {
        if (wizard != null
                && wizard.isCorrection()
                && changed.contains(wizard.id())
                && service.draft(wizard.id()).isEmpty()
                && send.isEnabled()) {
            WizardTexts.noLongerEditable();
        }
    }

    private void saved(SaveResult result) {
        switch (result) {
            case SaveResult.Saved _ -> Optional.ofNullable(panel).ifPresent(StepPanel::confirmKept);
            case SaveResult.ChangedElsewhere _ -> WizardTexts.changedElsewhere();
            case SaveResult.NoLongerEditable _ -> WizardTexts.noLongerEditable();
        }
    }

    private void nameButtons() {
        var sending = wizard != null && wizard.step() == FormStep.SENDING;
        var again = wizard != null && wizard.isCorrection();
        send.setText(getTranslation(again ? "request.wizard.resend" : "request.wizard.send"));
        previous.setText(getTranslation(sending ? "request.wizard.change" : "request.wizard.previous"));
    }

    private void nameStep() {
        place.getElement().setAttribute("aria-label", getTranslation(WizardTexts.STEPS.get(stepper.current())));
    }

    private RequestWizard wizard() {
        return Objects.requireNonNull(wizard);
    }

    private StepPanel panel() {
        return Objects.requireNonNull(panel);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        readings.stop();
    }

    @Override
    public String titleKey() {
        return "request.wizard.title";
    }
}
