package be.belgianid.request.ui;

import be.belgianid.document.doctor.Finding;
import be.belgianid.request.Draft;
import be.belgianid.request.RequestId;
import be.belgianid.request.RequestService;
import be.belgianid.request.SaveResult;
import be.belgianid.request.SubmitResult;
import be.belgianid.request.form.FormProblem;
import be.belgianid.request.form.FormStep;
import be.belgianid.request.form.RequestForm;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

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

    /** Keeps the changed form. */
    SaveResult change(RequestForm changed) {
        form = changed;
        return save();
    }

    /** Goes to the wanted step, or to the first one before it where something is wrong. */
    SaveResult goTo(FormStep wanted) {
        step = Arrays.stream(FormStep.values())
                .filter(before -> before.compareTo(wanted) < 0)
                .filter(before -> !service.check(before, form).isEmpty())
                .findFirst()
                .orElse(wanted);
        return save();
    }

    List<FormProblem> problems() {
        return service.check(step, form);
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
