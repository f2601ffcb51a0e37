package be.belgianid.request.ui;

import be.belgianid.audit.AccessReason;
import be.belgianid.audit.AccessReason.LegalBasis;
import be.belgianid.document.DocumentId;
import be.belgianid.document.DocumentService;
import be.belgianid.document.Place;
import be.belgianid.document.ui.DocumentViewer;
import be.belgianid.request.RequestId;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** « Afficher le document + »: the document beside the fields, opened only when somebody wants to see it. */
class DocumentAside extends Composite<Div> {
    final Button toggle = new Button();
    private final Div page = new Div();
    private final DocumentService documents;
    private final RequestId request;
    private @Nullable DocumentId document;
    private @Nullable DocumentViewer viewer;
    private Optional<Place> lit = Optional.empty();
    private boolean open;

    DocumentAside(DocumentService documents, RequestId request) {
        this.documents = documents;
        this.request = request;
        toggle.addClickListener(_ -> turn());
        Translated.by(toggle, _ -> write());
        page.addClassName("bid-request-document");
        getContent().addClassName("bid-request-aside");
        getContent().add(toggle, page);
    }

    /** The document to show, if there is one. */
    void show(Optional<DocumentId> shown) {
        if (!shown.equals(Optional.ofNullable(document))) {
            document = shown.orElse(null);
            fill();
        }
        setVisible(document != null);
    }

    /** Lights up a place on the document, as soon as it is shown. */
    void light(Optional<Place> place) {
        lit = place;
        if (viewer != null) {
            viewer.light(lit);
        }
    }

    /** Opens the document without being asked, because something is marked on it. */
    void open() {
        if (!open) {
            turn();
        }
    }

    boolean isOpen() {
        return open;
    }

    private void turn() {
        open = !open;
        write();
        fill();
    }

    private void write() {
        toggle.setText(getTranslation(open ? "request.document.hide" : "request.document.show"));
        toggle.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        getContent().setClassName("bid-request-aside--open", open);
    }

    private void fill() {
        page.removeAll();
        viewer = null;
        if (open && document != null) {
            var reason = new AccessReason(LegalBasis.IDENTIFICATION_REQUEST, request.toString());
            viewer = new DocumentViewer(documents, document, reason);
            viewer.light(lit);
            page.add(viewer);
        }
    }
}
