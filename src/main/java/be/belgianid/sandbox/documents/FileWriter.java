package be.belgianid.sandbox.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** Turns pictures into the bytes of a picture or PDF file. */
final class FileWriter {
    private static final float QUALITY = 0.9f;

    private FileWriter() {}

    static byte[] png(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    static byte[] jpeg(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** One A4 page a picture, in the picture's real size at the upper edge. */
    static byte[] pdf(List<BufferedImage> pictures) throws IOException {
        try (var document = new PDDocument()) {
            document.setDocumentId(1L);
            for (var picture : pictures) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                var image = JPEGFactory.createFromImage(document, picture, QUALITY);
                var width = (float) (picture.getWidth() / Surface.DOTS / 25.4 * 72);
                var height = width * picture.getHeight() / picture.getWidth();
                try (var content = new PDPageContentStream(document, page)) {
                    content.drawImage(image, 40, PDRectangle.A4.getHeight() - 40 - height, width, height);
                }
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
