package be.belgianid.document.ui;

import be.belgianid.audit.AccessReason;
import be.belgianid.document.DocumentId;
import be.belgianid.document.DocumentService;
import be.belgianid.document.intake.Pictures;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;

/** A page of a document as picture; every look at it is audited and nothing of it stays in the browser's cache. */
class PageImage extends Image {
    static final int THUMBNAIL = 240;
    private static final String TYPE = "image/jpeg";

    private final DocumentService documents;
    private final DocumentId document;
    private final int page;
    private final AccessReason reason;

    PageImage(DocumentService documents, DocumentId document, int page, int width, AccessReason reason) {
        this.documents = documents;
        this.document = document;
        this.page = page;
        this.reason = reason;
        Translated.by(this, locale -> setAlt(getTranslation(locale, "document.page.alt", page + 1)));
        show(width, 0);
    }

    /** Shows the page at this width, turned clockwise by so many quarters. */
    void show(int width, int quarters) {
        DownloadHandler handler = event -> answer(event, width, quarters);
        setSrc(handler);
    }

    private void answer(DownloadEvent event, int width, int quarters) throws IOException {
        var jpeg = documents.page(document, page, width, reason);
        var shown = quarters == 0 ? jpeg : Pictures.jpeg(Pictures.turned(Pictures.opened(jpeg), quarters));
        event.getResponse().setHeader("Cache-Control", "no-store, private");
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        event.setContentType(TYPE);
        event.setContentLength(shown.length);
        event.getOutputStream().write(shown);
    }
}
