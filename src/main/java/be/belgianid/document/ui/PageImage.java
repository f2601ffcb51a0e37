package be.belgianid.document.ui;

import be.belgianid.document.DocumentService;
import be.belgianid.document.DocumentViewing;
import be.belgianid.document.PageSize;
import be.belgianid.document.intake.Pictures;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** A page of a document as picture; nothing of it stays in the browser's cache. */
class PageImage extends Image {
    private static final String TYPE = "image/jpeg";

    private final DocumentService documents;
    private final DocumentViewing viewing;
    private final int page;

    PageImage(DocumentService documents, DocumentViewing viewing, int page, PageSize size) {
        this.documents = documents;
        this.viewing = viewing;
        this.page = page;
        Translated.by(this, locale -> setAlt(getTranslation(locale, "document.page.alt", page + 1)));
        show(size, 0);
    }

    /** Shows the page in this size, turned clockwise by so many quarters. */
    void show(PageSize size, int quarters) {
        DownloadHandler handler = event -> answer(event, size, quarters);
        setSrc(handler);
    }

    private void answer(DownloadEvent event, PageSize size, int quarters) throws IOException {
        var content = documents.page(viewing, page, size);
        event.getResponse().setHeader("Cache-Control", "no-store, private");
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        event.setContentType(TYPE);
        if (quarters == 0) {
            event.setContentLength(content.length());
            content.writeTo(event.getOutputStream());
            return;
        }
        var upright = new ByteArrayOutputStream(content.length());
        content.writeTo(upright);
        var turned = Pictures.jpeg(Pictures.turned(Pictures.opened(upright.toByteArray()), quarters));
        event.setContentLength(turned.length);
        event.getOutputStream().write(turned);
    }
}
