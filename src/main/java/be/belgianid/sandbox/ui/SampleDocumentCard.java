package be.belgianid.sandbox.ui;

import be.belgianid.identity.Countries;
import be.belgianid.sandbox.documents.SampleDocument;
import be.belgianid.sandbox.documents.SampleDocuments;
import be.belgianid.sandbox.documents.SampleFile;
import be.belgianid.sandbox.documents.Story;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.io.ByteArrayInputStream;
import java.util.Locale;

/** One drawn document: picture, story, download and the data to type. */
class SampleDocumentCard extends Composite<Article> {
    SampleDocumentCard(SampleDocument document, SampleDocuments documents, Thumbnails thumbnails) {
        var name = document.details().name().display();
        var picture = new Image(stream(() -> thumbnails.of(document)).inline(), "");
        picture.addClassName("bid-sandbox-picture");
        picture.getElement().setAttribute("loading", "lazy");
        Translated.by(picture, locale -> picture.setAlt(getTranslation(locale, "sandbox.documents.picture", name)));

        var story = new Span();
        story.addClassNames("bid-sandbox-story", "bid-sandbox-story--" + tone(document.story()));
        Translated.text(story, "sandbox.enum.Story." + document.story());

        var key = document.story() == Story.NEW ? "new" : document.slug();
        var outcome = Translated.text(new Paragraph(), "sandbox.story." + key);
        var data = new Details(
                Translated.text(new Span(), "sandbox.documents.data"), new SampleDocumentData(document.details()));
        data.addClassName("bid-sandbox-data");

        var body = new Div(kind(document), new H2(name), story, outcome, download(document, documents), data);
        body.addClassName("bid-sandbox-card-body");
        getContent().addClassName("bid-sandbox-card");
        getContent().add(picture, body);
    }

    private static Span kind(SampleDocument document) {
        var kind = new Span();
        kind.addClassName("bid-sandbox-kind");
        var issuer = document.details().documents().getFirst().issuer();
        return Translated.by(
                kind,
                locale -> kind.setText(kind.getTranslation(locale, "identity.enum.DocumentType." + document.type())
                        + " · " + Countries.name(issuer, locale)));
    }

    private static Anchor download(SampleDocument document, SampleDocuments documents) {
        var link = new Anchor(stream(() -> documents.file(document)), "");
        link.addClassName("bid-sandbox-download");
        link.getElement().setAttribute("download", true);
        var form = document.form().extension().toUpperCase(Locale.ROOT);
        return Translated.text(link, "sandbox.documents.download", form);
    }

    private static InputStreamDownloadHandler stream(SerializableSupplier<SampleFile> source) {
        return DownloadHandler.fromInputStream(_ -> {
            var file = source.get();
            return new DownloadResponse(
                    new ByteArrayInputStream(file.content()), file.name(), file.mediaType(), file.content().length);
        });
    }

    private static String tone(Story story) {
        return switch (story) {
            case KNOWN, OTHER_SPELLING, TRANSLITERATED, REPLACED_NUMBER -> "answered";
            case NEW -> "new";
            case DECEASED, AMBIGUOUS -> "ticket";
            case EXPIRED, UNREADABLE -> "document";
        };
    }
}
