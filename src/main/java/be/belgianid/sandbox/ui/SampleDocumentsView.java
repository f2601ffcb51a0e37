package be.belgianid.sandbox.ui;

import be.belgianid.sandbox.documents.SampleDocument;
import be.belgianid.sandbox.documents.SampleDocuments;
import be.belgianid.ui.Notice;
import be.belgianid.ui.PageHeader;
import be.belgianid.ui.TitledView;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;

/** The fictitious documents to download, each with what happens when an employer sends it. */
@Route(value = "sandbox/documents", registerAtStartup = false)
@AnonymousAllowed
@CssImport("./styles/sandbox.css")
class SampleDocumentsView extends Div implements TitledView {
    SampleDocumentsView(SampleDocuments documents, Thumbnails thumbnails, UnknownPeople unknown) {
        // components
        var all = new ArrayList<SampleDocument>(documents.all());
        all.add(2, documents.unknown(unknown.next()));
        var gallery = new Div();
        gallery.addClassName("bid-sandbox-gallery");
        all.forEach(document -> gallery.add(new SampleDocumentCard(document, documents, thumbnails)));

        // layout
        addClassNames("bid-sandbox-documents", "bid-stack");
        add(new PageHeader("sandbox.documents.title"), new Notice(Notice.Kind.INFO, "sandbox.documents.lead"), gallery);
    }

    @Override
    public String titleKey() {
        return "sandbox.documents.title";
    }
}
