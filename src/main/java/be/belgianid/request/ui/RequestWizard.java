package be.belgianid.request.ui;

import be.belgianid.document.Place;
import be.belgianid.document.doctor.Finding;
import be.belgianid.request.Draft;
import be.belgianid.request.RequestId;
import be.belgianid.request.RequestService;
import be.belgianid.request.SaveResult;
import be.belgianid.request.SubmitResult;
import be.belgianid.request.form.FormField;
import be.belgianid.request.form.FormProblem;
import be.belgianid.request.form.FormStep;
import be.belgianid.request.form.RequestForm;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where somebody is in a request, and what stands in it: every change is kept on the server at once. */
final class RequestWizard implements Serializable {
    private final transient RequestService service;
    private final Draft opened;
    private long version;
    private FormStep step;
    private RequestForm form;

    private RequestWizard(RequestService service, Draft opened) {
        this.service = service;
        this.opened = opened;
        this.version = opened.version();
        this.step = opened.step();
        this.form = opened.form();
    }

    /** Takes a draft up again, or begins one under this id. */
    static RequestWizard open(RequestService service, RequestId id) {
        return new RequestWizard(service, service.draft(id).orElseGet(() -> service.begin(id)));
    }

    RequestId id() {
        return opened.id();
    }

    /** The draft as it was when it was opened here. */
    Draft opened() {
        return opened;
    }

    FormStep step() {
        return step;
    }

    RequestForm form() {
        return form;
    }

    /** Keeps the changed form; what is not open stays as it was sent. */
    SaveResult change(RequestForm changed) {
        form = isCorrection() ? opened.form().taking(open(), changed) : changed;
        return save();
    }

    /** True when a request that was sent is being corrected. */
    boolean isCorrection() {
        return opened.correction() != null;
    }

    /** The fields that may be changed. */
    Set<FormField> open() {
        return opened.open();
    }

    /** The step to go to next, over those where nothing is open. */
    FormStep next() {
        return steps().filter(other -> other.compareTo(step) > 0).findFirst().orElse(FormStep.SENDING);
    }

    Optional<FormStep> previous() {
        return steps().filter(other -> other.compareTo(step) < 0).reduce((_, later) -> later);
    }

    /** Where the operator has marked something, as long as the document on the screen is the one that was sent. */
    Optional<Place> markedArea() {
        var correction = opened.correction();
        var sent = opened.sentDocument();
        return correction != null && sent != null && sent.equals(form.document().document())
                ? Optional.ofNullable(correction.area())
                : Optional.empty();
    }

    private Stream<FormStep> steps() {
        return Arrays.stream(FormStep.values())
                .filter(other -> other == FormStep.SENDING || open().stream().anyMatch(field -> field.step() == other));
    }

    /** Goes to the wanted step, or to the first one before it where something is wrong. */
    SaveResult goTo(FormStep wanted) {
        step = Arrays.stream(FormStep.values())
                .filter(before -> before.compareTo(wanted) < 0)
                .filter(before -> !problems(before).isEmpty())
                .findFirst()
                .orElse(wanted);
        return save();
    }

    List<FormProblem> problems() {
        return problems(step);
    }

    private List<FormProblem> problems(FormStep of) {
        return service.check(of, form).stream()
                .filter(problem -> open().contains(problem.field()))
                .toList();
    }

    List<Finding> findings() {
        return service.findings(form);
    }

    boolean isExpired() {
        return service.isExpired(form);
    }

    SubmitResult send() {
        return service.submit(id(), version);
    }

    SubmitResult sendAllTheSame() {
        return service.submitAllTheSame(id(), version);
    }

    private SaveResult save() {
        var result = service.save(id(), version, step, form);
        if (result instanceof SaveResult.Saved saved) {
            version = saved.version();
        }
        return result;
    }
}
