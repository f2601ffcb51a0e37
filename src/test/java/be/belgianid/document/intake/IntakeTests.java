package be.belgianid.document.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
class IntakeTests {
    @Test
    void takesPicturesByContent() throws Exception {
        assertThat(take(jpeg(picture(640, 400))).format()).isEqualTo(FileFormat.JPEG);
        assertThat(take(png(picture(640, 400))).format()).isEqualTo(FileFormat.PNG);
    }

    @Test
    void takesEachPageOfAPdf() throws Exception {
        var accepted = take(pdf(2));

        assertThat(accepted.format()).isEqualTo(FileFormat.PDF);
        assertThat(accepted.pages()).hasSize(2);
    }

    @Test
    void takesThePicturesOfAWordFileInTheOrderOfItsText() throws Exception {
        var red = jpeg(filled(500, 300, Color.RED));
        var blue = jpeg(filled(500, 300, Color.BLUE));
        var text = "<w:document><a:blip r:embed=\"rId2\"/><a:blip r:embed=\"rId1\"/></w:document>";
        var relations = "<Relationships><Relationship Id=\"rId1\" Target=\"media/a.jpeg\"/>"
                + "<Relationship Target=\"media/b.jpeg\" Id=\"rId2\"/></Relationships>";

        var accepted = take(zip(
                "[Content_Types].xml", bytes("<Types/>"),
                "word/document.xml", bytes(text),
                "word/_rels/document.xml.rels", bytes(relations),
                "word/media/a.jpeg", red,
                "word/media/b.jpeg", blue));

        assertThat(accepted.format()).isEqualTo(FileFormat.DOCX);
        assertThat(accepted.pages()).hasSize(2);
        assertThat(colour(accepted.pages().get(0))).isEqualTo(Color.BLUE);
        assertThat(colour(accepted.pages().get(1))).isEqualTo(Color.RED);
    }

    @Test
    void takesThePicturesOfAnOpenDocumentText() throws Exception {
        var accepted = take(zip(
                "mimetype", bytes("application/vnd.oasis.opendocument.text"),
                "content.xml", bytes("<draw:image xlink:href=\"Pictures/1.png\"/>"),
                "Pictures/1.png", png(picture(500, 300))));

        assertThat(accepted.format()).isEqualTo(FileFormat.ODT);
        assertThat(accepted.pages()).hasSize(1);
    }

    @Test
    void keepsTheOriginalByteForByteAndRendersWithoutMetadata() throws Exception {
        var photo = withOrientation(jpeg(picture(400, 300)), 6);

        var accepted = take(photo);

        assertThat(accepted.content()).isEqualTo(photo);
        assertThat(new String(accepted.pages().getFirst().jpeg(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif");
    }

    @ParameterizedTest
    @CsvSource({"1,400,300,0,0", "3,400,300,1,1", "6,300,400,1,0", "8,300,400,0,1"})
    void setsPhotosUpright(int orientation, int width, int height, int markX, int markY) throws Exception {
        var picture = filled(400, 300, Color.WHITE);
        var g = picture.createGraphics();
        g.setColor(Color.BLACK);
        g.fillRect(0, 0, 100, 100);
        g.dispose();

        var page = take(withOrientation(jpeg(picture), orientation)).pages().getFirst();

        assertThat(page.width()).isEqualTo(width);
        assertThat(page.height()).isEqualTo(height);
        var shown = Pictures.opened(page.jpeg());
        var shade = shown.getRGB(markX * (width - 60) + 30, markY * (height - 60) + 30) & 255;
        assertThat(shade).isLessThan(40);
    }

    @Test
    void saysWhatIsWrongWithTheType() {
        refuses(new byte[0], "empty");
        refuses(bytes("Bonjour"), "type");
        refuses(bytes("GIF89a.........."), "type");
        refuses(bytes("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"), "heic");
        refuses(zip("xl/workbook.xml", bytes("<x/>")), "type");
        refuses(zip("mimetype", bytes("application/epub+zip")), "type");
    }

    @Test
    void refusesBrokenFiles() throws Exception {
        var photo = jpeg(picture(800, 600));
        var chart = png(picture(800, 600));
        refuses(Arrays.copyOf(photo, photo.length / 3), "broken");
        refuses(Arrays.copyOf(photo, 20), "broken");
        refuses(Arrays.copyOf(chart, chart.length / 3), "broken");
        refuses(bytes("%PDF-1.7 nothing else"), "broken");
        refuses(bytes("PK\u0003\u0004 nothing else"), "type");
        refuses(bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 nothing else"), "broken");
    }

    @Test
    void refusesProtectedFiles() throws Exception {
        refuses(encryptedPdf(), "protected");
        try (var files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[600]), "EncryptedPackage");
            var out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            refuses(out.toByteArray(), "protected");
        }
        refuses(
                zip(
                        "mimetype", bytes("application/vnd.oasis.opendocument.text"),
                        "META-INF/manifest.xml", bytes("<manifest:encryption-data/>")),
                "protected");
    }

    @Test
    void refusesAFifthPageAndMoreThanTenMegabytes() throws Exception {
        refuses(pdf(5), "pages");
        var large = new byte[(10 << 20) + 1];
        System.arraycopy(jpeg(picture(300, 300)), 0, large, 0, 1000);
        refuses(large, "size");
    }

    @Test
    void refusesPicturesThatSwellBeforeOpeningThem() throws Exception {
        var chart = png(picture(300, 300));
        ByteBuffer.wrap(chart).putInt(16, 60_000).putInt(20, 60_000);
        refuses(chart, "bomb");
    }

    @Test
    void refusesArchivesThatSwell() {
        refuses(zip("word/document.xml", bytes("<w/>"), "word/media/a.bin", new byte[30 << 20]), "bomb");
        refuses(zip("a.bin", new byte[30 << 20], "word/document.xml", bytes("<w/>")), "bomb");
    }

    @Test
    void refusesAPdfOfFormsWithinForms() throws Exception {
        refuses(nestedForms(), "bomb");
    }

    @Test
    void refusesAPdfWhoseStreamsSwell() throws Exception {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            page.setContents(
                    new PDStream(document, new ByteArrayInputStream(new byte[210 << 20]), COSName.FLATE_DECODE));
            refuses(saved(document), "bomb");
        }
    }

    @Test
    void refusesTextWithoutAPicture() {
        refuses(zip("word/document.xml", bytes("<w:t>Bonjour</w:t>")), "noPicture");
    }

    @Test
    void answersEveryMutilatedFile() throws Exception {
        var random = new Random(4);
        var seeds = new byte[][] {
            jpeg(picture(300, 200)), png(picture(300, 200)), pdf(1), zip("word/media/a.jpeg", jpeg(picture(300, 200)))
        };
        for (var round = 0; round < 120; round++) {
            var file = seeds[round % seeds.length].clone();
            for (var flip = 0; flip < 1 + random.nextInt(20); flip++) {
                file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
            }
            var cut = random.nextInt(4) == 0 ? Arrays.copyOf(file, random.nextInt(file.length)) : file;
            try {
                assertThat(take(cut).pages()).isNotEmpty();
            } catch (RefusedFile e) {
                assertThat(e.messageKey()).startsWith("document.refused.");
            }
        }
    }

    private Intake.Accepted take(byte[] content) throws RefusedFile {
        return Taken.take(content);
    }

    private void refuses(byte[] content, String reason) {
        assertThatThrownBy(() -> take(content))
                .isInstanceOfSatisfying(
                        RefusedFile.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("document.refused." + reason));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static BufferedImage picture(int width, int height) {
        var picture = filled(width, height, Color.WHITE);
        var random = new Random(width);
        for (var i = 0; i < width * height / 4; i++) {
            picture.setRGB(random.nextInt(width), random.nextInt(height), random.nextInt());
        }
        return picture;
    }

    private static BufferedImage filled(int width, int height, Color colour) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var g = picture.createGraphics();
        g.setColor(colour);
        g.fillRect(0, 0, width, height);
        g.dispose();
        return picture;
    }

    private static Color colour(RenderedPage page) {
        var picture = Pictures.opened(page.jpeg());
        var seen = new Color(picture.getRGB(picture.getWidth() / 2, picture.getHeight() / 2));
        return seen.getRed() > seen.getBlue() ? Color.RED : Color.BLUE;
    }

    private static byte[] jpeg(BufferedImage picture) {
        return Pictures.jpeg(picture);
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        var exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xFFE1).putShort((short) 34).put(bytes("Exif\0\0MM"));
        exif.putShort((short) 42).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        var result = ByteBuffer.allocate(jpeg.length + 36);
        result.put(jpeg, 0, 2).put(exif.array()).put(jpeg, 2, jpeg.length - 2);
        return result.array();
    }

    private static byte[] zip(Object... entries) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) entries[i]));
                zip.write((byte[]) entries[i + 1]);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static byte[] pdf(int pages) throws IOException {
        try (var document = new PDDocument()) {
            for (var i = 0; i < pages; i++) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.drawImage(JPEGFactory.createFromImage(document, picture(300, 200)), 50, 50, 300, 200);
                }
            }
            return saved(document);
        }
    }

    private static byte[] encryptedPdf() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            return saved(document);
        }
    }

    /** Each form draws the next one ten times: two kilobytes, ten billion drawings. */
    private static byte[] nestedForms() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            PDFormXObject inner = null;
            for (var depth = 0; depth < 10; depth++) {
                var form = new PDFormXObject(document);
                form.setBBox(page.getMediaBox());
                form.setResources(new org.apache.pdfbox.pdmodel.PDResources());
                var drawing = "0 0 10 10 re f ";
                if (inner != null) {
                    form.getResources().put(COSName.getPDFName("F"), inner);
                    drawing = "/F Do ".repeat(10);
                }
                try (var out = form.getContentStream().createOutputStream()) {
                    out.write(bytes(drawing));
                }
                inner = form;
            }
            try (var content = new PDPageContentStream(document, page)) {
                content.drawForm(inner);
            }
            return saved(document);
        }
    }
}
