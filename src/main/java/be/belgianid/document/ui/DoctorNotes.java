package be.belgianid.document.ui;

import be.belgianid.document.doctor.Finding;
import be.belgianid.document.doctor.Finding.Severity;
import be.belgianid.ui.Notice;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;

/** What the doctor says of a document: one sentence and one remedy each, and the choice to send it all the same. */
public class DoctorNotes extends Composite<Div> {
    /** « Envoyer quand même à un opérateur »; shown when nothing forbids it. */
    final Checkbox sendAnyway = new Checkbox();

    private List<Finding> shown = List.of();

    public DoctorNotes(Consumer<Boolean> chosen) {
        Translated.label(sendAnyway, "document.doctor.send-anyway");
        sendAnyway.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chosen.accept(event.getValue());
            }
        });
        getContent().addClassName("bid-document-doctor");
        getContent().getElement().setAttribute("role", "status");
    }

    /** Shows these findings in place of those before. */
    public void show(List<Finding> findings, boolean accepted) {
        sendAnyway.setValue(accepted);
        if (findings.equals(shown)) {
            return;
        }
        shown = findings;
        getContent().removeAll();
        for (var finding : findings) {
            getContent().add(note(finding));
        }
        var worst = findings.stream().map(Finding::severity).max(Severity::compareTo);
        if (worst.filter(severity -> severity == Severity.DOUBT).isPresent()) {
            getContent().add(sendAnyway);
        }
    }

    private static Notice note(Finding finding) {
        var kind =
                switch (finding.severity()) {
                    case STOP -> Notice.Kind.ERROR;
                    case DOUBT -> Notice.Kind.WARN;
                    case ADVICE -> Notice.Kind.INFO;
                };
        var complaint = finding.complaint();
        var sentence = new Paragraph();
        if (finding.page() > 0) {
            sentence.add(Translated.text(new Span(), "document.doctor.page", finding.page() + 1), new Text(" "));
        }
        sentence.add(Translated.text(new Span(), complaint.messageKey()));
        return new Notice(kind, sentence, Translated.text(new Paragraph(), complaint.remedyKey()));
    }
}
