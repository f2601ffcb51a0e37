package be.belgianid.document.intake;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Opens files where it runs, which should be a process of its own: time is bounded only where the file's own content
 * lets it, and memory by nothing but the process.
 */
public final class FileOpener implements FileOpening {
    private static final Duration LONGEST = Duration.ofSeconds(35);

    public FileOpener() {
        Pictures.keepOffTheDisk();
    }

    @Override
    public Opened open(byte[] content, int mostPages) throws RefusedFile {
        var format = FileFormat.of(content);
        Polyglots.refuse(format, content);
        var pictures = pictures(format, content, mostPages);
        if (pictures.size() > mostPages) {
            throw new RefusedFile("pages", Intake.MOST_PAGES);
        }
        var pages = new ArrayList<RenderedPage>();
        for (var picture : pictures) {
            pages.add(RenderedPage.of(picture));
        }
        return new Opened(format, pages);
    }

    private static List<BufferedImage> pictures(FileFormat format, byte[] content, int most) throws RefusedFile {
        return switch (format) {
            case PDF -> PdfPages.render(content, most, Deadline.in(LONGEST));
            case JPEG, PNG -> List.of(Pictures.read(content));
            case DOCX -> OfficePictures.inDocx(content);
            case ODT -> OfficePictures.inOdt(content);
            case DOC -> OfficePictures.inDoc(content);
        };
    }
}
