package be.belgianid.request;

import be.belgianid.document.DocumentNotFound;
import be.belgianid.document.DocumentService;
import be.belgianid.document.Tint;
import be.belgianid.document.doctor.Complaint;
import be.belgianid.document.doctor.Finding;
import be.belgianid.document.doctor.Finding.Severity;
import be.belgianid.request.form.FormField;
import be.belgianid.request.form.FormProblem;
import be.belgianid.request.form.RequestForm;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the doctor's findings mean for a request: some stop it, others need the employer's word and an operator's eyes. */
@Component
class DocumentCheck {
    private final DocumentService documents;

    DocumentCheck(DocumentService documents) {
        this.documents = documents;
    }

    /** An expired document is not among them: the typed validity tells it, and asks for the same word. */
    List<Finding> findings(RequestForm form) {
        var document = form.document().document();
        if (document == null) {
            return List.of();
        }
        try {
            return documents.findings(document, Tint.ANY).stream()
                    .filter(finding -> finding.complaint() != Complaint.EXPIRED)
                    .toList();
        } catch (DocumentNotFound gone) {
            return List.of();
        }
    }

    List<FormProblem> problems(RequestForm form) {
        var worst = findings(form).stream().map(Finding::severity).max(Severity::compareTo);
        if (worst.filter(severity -> severity == Severity.STOP).isPresent()) {
            return List.of(new FormProblem(FormField.DOCUMENT, "request.problem.DOCUMENT.stopped"));
        }
        if (worst.filter(severity -> severity == Severity.DOUBT).isPresent()
                && !form.document().sendAnyway()) {
            return List.of(new FormProblem(FormField.DOCUMENT, "request.problem.DOCUMENT.doubtful"));
        }
        return List.of();
    }

    /** The doubts that the employer has sent to an operator, as keys of their sentences. */
    List<String> sentDoubts(RequestForm form) {
        return form.document().sendAnyway()
                ? findings(form).stream()
                        .filter(finding -> finding.severity() == Severity.DOUBT)
                        .map(finding -> finding.complaint().messageKey())
                        .distinct()
                        .toList()
                : List.of();
    }
}
