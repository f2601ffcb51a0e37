package be.belgianid.request.ui;

import be.belgianid.document.DocumentId;
import be.belgianid.document.DocumentService;
import be.belgianid.document.Reading;
import be.belgianid.document.doctor.Finding;
import be.belgianid.document.ui.DoctorNotes;
import be.belgianid.document.ui.DocumentUpload;
import be.belgianid.identity.Country;
import be.belgianid.identity.DocumentType;
import be.belgianid.identity.ui.CountryField;
import be.belgianid.identity.ui.DocumentHelp;
import be.belgianid.identity.ui.PartialDateField;
import be.belgianid.request.RequestDocuments;
import be.belgianid.request.RequestId;
import be.belgianid.request.form.DocumentPart;
import be.belgianid.request.form.FormField;
import be.belgianid.request.form.FormProblem;
import be.belgianid.request.form.RequestForm;
import be.belgianid.ui.ErrorSummary.Problem;
import be.belgianid.ui.Notice;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Step 1: the proof of identity and what is printed on it. */
class DocumentStep extends StepPanel {
    final DocumentUpload upload;
    final FieldSlot<Select<DocumentType>> type = slot(FormField.DOCUMENT_TYPE, new Select<>(), false);
    final FieldSlot<ComboBox<Country>> issuer = slot(FormField.ISSUER, CountryField.issuer(), false);
    final FieldSlot<TextField> number = text(FormField.DOCUMENT_NUMBER, false);
    final FieldSlot<PartialDateField> validFrom = date(FormField.VALID_FROM, true);
    final FieldSlot<PartialDateField> validUntil = date(FormField.VALID_UNTIL, true);
    final Checkbox sendAnyway = new Checkbox();
    private final Notice expired = new Notice(Notice.Kind.WARN, "request.document.expired");
    final DoctorNotes doctor = new DoctorNotes(this::send);
    final ReadingNotice reading = new ReadingNotice(this::cancelReading);
    private final Paragraph missing = Translated.text(new Paragraph(), "request.problem.DOCUMENT.missing");
    private final DocumentService documents;
    private @Nullable DocumentId document;

    DocumentStep(
            DocumentService documents,
            RequestId request,
            Consumer<Optional<DocumentId>> uploaded,
            Consumer<FormField> changed) {
        super(changed);
        this.documents = documents;
        // components
        upload = new DocumentUpload(documents, RequestDocuments.ownerOf(request));
        type.input.setItems(DocumentType.values());
        Translated.by(
                type.input,
                locale -> type.input.setItemLabelGenerator(
                        kind -> getTranslation(locale, "identity.enum.DocumentType." + kind.name())));
        Translated.label(sendAnyway, "request.document.send-anyway");
        expired.with(sendAnyway);
        expired.setVisible(false);
        missing.addClassName("bid-request-error");
        missing.setVisible(false);
        var lead = Translated.text(new Paragraph(), "request.document.lead");
        lead.addClassName("bid-muted");

        // listeners
        upload.addChangeListener(stored -> {
            document = stored.orElse(null);
            uploaded.accept(stored);
        });
        type.input.addValueChangeListener(_ -> explainNumber());
        issuer.input.addValueChangeListener(_ -> explainNumber());
        sendAnyway.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                tell(FormField.VALID_UNTIL);
            }
        });

        // layout
        getContent().add(lead, upload, missing, doctor, reading, type, issuer, number, validFrom, validUntil, expired);
    }

    @Override
    void show(RequestForm form) {
        var part = form.document();
        if (part.document() != null && !part.document().equals(document)) {
            document = part.document();
            upload.show(document);
        }
        type.input.setValue(part.type());
        issuer.input.setValue(part.issuer());
        put(number.input, part.number());
        DateBoxes.show(validFrom.input, part.validFrom());
        DateBoxes.show(validUntil.input, part.validUntil());
        sendAnyway.setValue(part.sendAnyway());
        explainNumber();
        showOrigins(form);
    }

    @Override
    void openOnly(Set<FormField> open) {
        super.openOnly(open);
        upload.setVisible(open.contains(FormField.DOCUMENT));
        sendAnyway.setReadOnly(!open.contains(FormField.DOCUMENT) && !open.contains(FormField.VALID_UNTIL));
    }

    @Override
    RequestForm collect(RequestForm form) {
        return form.with(new DocumentPart(
                document,
                type.input.getValue(),
                issuer.input.getValue(),
                number.input.getValue(),
                DateBoxes.collect(validFrom.input),
                DateBoxes.collect(validUntil.input),
                sendAnyway.getValue()));
    }

    @Override
    List<Problem> showProblems(List<FormProblem> problems) {
        missing.setVisible(problems.stream().anyMatch(problem -> problem.field() == FormField.DOCUMENT));
        return super.showProblems(problems);
    }

    @Override
    void forgive(FormField field) {
        super.forgive(field);
        if (field == FormField.DOCUMENT) {
            missing.setVisible(false);
        }
    }

    @Override
    Component target(FormField field) {
        return field == FormField.DOCUMENT ? upload : super.target(field);
    }

    /** Says that the document has expired, and lets the person choose. */
    void showExpiry(boolean isExpired) {
        expired.setVisible(isExpired);
    }

    /** Says what may be wrong with the document. */
    void showFindings(List<Finding> findings) {
        doctor.show(findings, sendAnyway.getValue());
    }

    private void send(boolean anyway) {
        sendAnyway.setValue(anyway);
        tell(FormField.DOCUMENT);
    }

    /** Says how far the reading is and what it brought; nobody has to wait for it. */
    void showReading(Reading state) {
        reading.show(state);
    }

    /** The person types on in the first field that the document would have filled. */
    private void cancelReading() {
        if (document != null) {
            documents.cancelReading(document);
            type.input.focus();
        }
    }

    /** Where the number stands on this kind of document, what it is called in its country, and the page that shows it. */
    private void explainNumber() {
        var kind = type.input.getValue();
        var country = issuer.input.getValue();
        if (kind == null || country == null) {
            number.tip().setMore();
            return;
        }
        var more = new ArrayList<Component>();
        NationalNumbers.nameOn(country)
                .ifPresent(name -> more.add(Translated.text(new Paragraph(), "request.where.national", name)));
        more.add(DocumentHelp.link(kind, country, "request.where.help"));
        more.add(Translated.text(new Paragraph(), "request.where." + kind.name()));
        number.tip().setMore(more.toArray(Component[]::new));
    }
}
