package be.belgianid.document.ui;

import be.belgianid.audit.AccessReason;
import be.belgianid.audit.AccessReason.LegalBasis;
import be.belgianid.document.DocumentId;
import be.belgianid.document.DocumentService;
import be.belgianid.document.DocumentSummary;
import be.belgianid.document.DocumentViewing;
import be.belgianid.document.PageSize;
import be.belgianid.document.UploadResult;
import be.belgianid.document.intake.Intake;
import be.belgianid.ui.Notice;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.shared.Registration;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where a person brings the proof of identity: choose or drop a file, photograph it, replace it, add its verso. */
@CssImport("./styles/document.css")
public class DocumentUpload extends Composite<Div> implements Focusable<Div> {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentUpload.class);

    final FileChooser choose;
    final FileChooser add;
    final FileChooser photograph;
    final Div problem = new Div();
    private final Span fileName = new Span();
    private final Div stored = new Div();
    private final Div thumbnails = new Div();
    private final List<Consumer<Optional<DocumentId>>> listeners = new CopyOnWriteArrayList<>();
    private final DocumentService documents;
    private final String owner;
    private @Nullable DocumentId document;

    public DocumentUpload(DocumentService documents, String owner) {
        this.documents = documents;
        this.owner = owner;
        // components
        choose = new FileChooser("document.upload.choose", true, file -> take(file, false), this::refused);
        add = new FileChooser("document.upload.add", false, file -> take(file, true), this::refused);
        photograph =
                new FileChooser("document.upload.photo", false, file -> take(file, document != null), this::refused);
        photograph.openCamera();
        var label = Translated.text(new Span(), "document.upload.label");
        label.addClassName("bid-document-label");
        var limits = Translated.text(new Paragraph(), "document.upload.limits");
        limits.addClassName("bid-document-limits");
        fileName.addClassName("bid-document-name");
        thumbnails.addClassName("bid-document-thumbnails");
        stored.addClassName("bid-document-stored");
        stored.add(fileName, thumbnails);
        stored.setVisible(false);
        problem.addClassName("bid-document-problem");
        problem.getElement().setAttribute("role", "alert");

        // layout
        var choosers = new Div(choose, add, photograph);
        choosers.addClassName("bid-document-choosers");
        getContent().addClassName("bid-document-upload");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("tabindex", "-1");
        Translated.ariaLabel(getContent(), "document.upload.label");
        getContent().add(label, stored, choosers, limits, problem);
        add.setVisible(false);
    }

    /** Tells of every document that is stored, replaced or grown; on the page's own thread. */
    public Registration addChangeListener(Consumer<Optional<DocumentId>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Shows a document that is stored already, as when a draft is taken up again. */
    public void show(DocumentId id) {
        document = id;
        show(documents.summary(id));
    }

    private void take(UploadEvent file, boolean more) throws IOException {
        var result = result(file, more);
        file.getUI().access(() -> {
            choose.clearFileList();
            add.clearFileList();
            photograph.clearFileList();
            switch (result) {
                case UploadResult.Accepted accepted -> accepted(accepted.document());
                case UploadResult.Refused refused ->
                    refused(
                            refused.messageKey(),
                            refused.remedyKey(),
                            refused.arguments().toArray());
            }
        });
    }

    private UploadResult result(UploadEvent file, boolean more) throws IOException {
        var present = document;
        try (InputStream content = file.getInputStream()) {
            return more && present != null
                    ? documents.append(present, file.getFileName(), content)
                    : documents.store(owner, file.getFileName(), content);
        } catch (RuntimeException e) {
            LOG.error("A file could not be stored", e);
            return new UploadResult.Refused("document.refused.failed");
        }
    }

    private void accepted(DocumentSummary summary) {
        document = summary.id();
        problem.removeAll();
        show(summary);
        listeners.forEach(listener -> listener.accept(Optional.of(summary.id())));
    }

    private void refused(String messageKey) {
        refused(messageKey, messageKey + ".remedy", Intake.MOST_BYTES >> 20);
    }

    private void refused(String messageKey, String remedyKey, Object... arguments) {
        choose.clearFileList();
        add.clearFileList();
        photograph.clearFileList();
        problem.removeAll();
        problem.add(new Notice(
                Notice.Kind.ERROR,
                Translated.text(new Paragraph(), messageKey, arguments),
                Translated.text(new Paragraph(), remedyKey)));
    }

    private void show(DocumentSummary summary) {
        fileName.setText(summary.fileName());
        thumbnails.removeAll();
        var viewing = new DocumentViewing(summary.id(), new AccessReason(LegalBasis.IDENTIFICATION_REQUEST, owner));
        for (var page = 0; page < summary.pages(); page++) {
            thumbnails.add(new PageImage(documents, viewing, page, PageSize.THUMBNAIL));
        }
        stored.setVisible(true);
        add.setVisible(summary.pages() < Intake.MOST_PAGES);
        photograph.setVisible(summary.pages() < Intake.MOST_PAGES);
        choose.setTextKey("document.upload.replace");
    }
}
