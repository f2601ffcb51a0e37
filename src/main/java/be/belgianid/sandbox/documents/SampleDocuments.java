package be.belgianid.sandbox.documents;

import be.belgianid.identity.DocumentType;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The fictitious identity documents of the sandbox, drawn when they are asked for. */
public final class SampleDocuments {
    private static final int THUMBNAIL_WIDTH = 640;

    private final Clock clock;

    public SampleDocuments(Clock clock) {
        this.clock = clock;
    }

    /** The documents with a fixed story, most instructive first; people whom nobody knows yet come from {@link #unknown}. */
    public List<SampleDocument> all() {
        return SampleCatalogue.on(LocalDate.now(clock));
    }

    public Optional<SampleDocument> find(String slug) {
        return all().stream().filter(document -> document.slug().equals(slug)).findFirst();
    }

    /** The passport of somebody whom the registry has never seen; another person for every number. */
    public SampleDocument unknown(long number) {
        return FreshPerson.number(number, LocalDate.now(clock));
    }

    public SampleFile file(SampleDocument document) {
        var name = document.slug() + "." + document.form().extension();
        try {
            var content =
                    switch (document.form()) {
                        case JPEG -> FileWriter.jpeg(picture(document));
                        case PNG -> FileWriter.png(picture(document));
                        case PDF -> FileWriter.pdf(pages(document));
                        case DOCX -> WordFile.of(pages(document));
                    };
            return new SampleFile(name, document.form().mediaType(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A small JPEG picture for a gallery. */
    public SampleFile thumbnail(SampleDocument document) {
        try {
            var small = Sheet.scaled(picture(document), THUMBNAIL_WIDTH);
            return new SampleFile(document.slug() + "-small.jpg", "image/jpeg", FileWriter.jpeg(small));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document's sides in full resolution, without anything around them. */
    public List<BufferedImage> pages(SampleDocument document) {
        var data = document.printed();
        return switch (document.type()) {
            case PASSPORT -> List.of(PassportPage.draw(data));
            case IDENTITY_CARD -> List.of(IdentityCard.front(data), IdentityCard.back(data));
            case DRIVING_LICENCE -> List.of(DrivingLicence.front(data), DrivingLicence.back(data));
        };
    }

    private BufferedImage picture(SampleDocument document) {
        var pages = pages(document);
        if (document.form() != FileForm.JPEG) {
            return Sheet.scanned(pages);
        }
        var shown = document.type() == DocumentType.DRIVING_LICENCE ? pages.subList(0, 1) : pages;
        var photo = Sheet.photographed(shown, document.slug().hashCode());
        return document.story() == Story.UNREADABLE ? Sheet.blurred(photo) : photo;
    }
}
