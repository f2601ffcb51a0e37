package be.belgianid.document.intake;

import static be.belgianid.document.intake.PdfText.bytes;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Makes files that no honest program would make: always the same ones for the same seed. */
final class HostileFiles {
    /** One of them, and how it was made. */
    record HostileFile(String made, byte[] content) {
        @Override
        public String toString() {
            return made + " (" + content.length + " bytes)";
        }
    }

    private final List<byte[]> honest;
    private final List<HostileFile> bombs;

    HostileFiles() throws IOException {
        honest = honestFiles();
        bombs = bombs();
    }

    HostileFile number(int index) throws IOException {
        var random = new Random(0x5EED_0000L + index);
        if (index < bombs.size()) {
            return bombs.get(index);
        }
        var which = random.nextInt(honest.size());
        var file = honest.get(which).clone();
        return switch (random.nextInt(8)) {
            case 0 -> new HostileFile("truncated " + which, Arrays.copyOf(file, random.nextInt(file.length)));
            case 1, 2 -> new HostileFile("flipped " + which, flipped(file, random));
            case 3 -> new HostileFile("lengths " + which, withLargeNumbers(file, random));
            case 4 -> new HostileFile("digits " + which, withOtherDigits(file, random));
            case 5 -> new HostileFile("shuffled " + which, shuffled(file, random));
            case 6 -> new HostileFile("mixed " + which, mixed(file, honest.get(random.nextInt(honest.size())), random));
            default ->
                new HostileFile(
                        "mixed, flipped and truncated " + which,
                        flipped(mixed(file, honest.get(random.nextInt(honest.size())), random), random));
        };
    }

    private static byte[] flipped(byte[] file, Random random) {
        var most = random.nextBoolean() ? 8 : Math.max(8, file.length / 200);
        for (var flip = 1 + random.nextInt(most); flip > 0; flip--) {
            file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return file;
    }

    /** Lengths and offsets that reach beyond everything. */
    private static byte[] withLargeNumbers(byte[] file, Random random) {
        var numbers = new int[] {-1, Integer.MAX_VALUE, Integer.MIN_VALUE, 0, 0x00FFFFFF, 0x10000, file.length};
        for (var time = 1 + random.nextInt(6); time > 0 && file.length > 4; time--) {
            // Headers are where lengths lie.
            var within = random.nextBoolean() ? Math.min(2048, file.length - 4) : file.length - 4;
            ByteBuffer.wrap(file).putInt(random.nextInt(within), numbers[random.nextInt(numbers.length)]);
        }
        return file;
    }

    /** Every program reads numbers in digits: sizes, references, counts. */
    private static byte[] withOtherDigits(byte[] file, Random random) {
        var changes = 1 + random.nextInt(12);
        for (var tries = 0; changes > 0 && tries < 4000; tries++) {
            var at = random.nextInt(file.length);
            if (file[at] >= '0' && file[at] <= '9') {
                file[at] = (byte) ('0' + random.nextInt(10));
                changes--;
            }
        }
        return file;
    }

    private static byte[] shuffled(byte[] file, Random random) {
        for (var time = 1 + random.nextInt(4); time > 0; time--) {
            var length = 1 + random.nextInt(Math.max(1, file.length / 8));
            var from = random.nextInt(file.length - length + 1);
            var to = random.nextInt(file.length - length + 1);
            System.arraycopy(file, from, file, to, length);
        }
        return file;
    }

    private static byte[] mixed(byte[] head, byte[] tail, Random random) {
        var cut = random.nextInt(head.length);
        var from = random.nextInt(tail.length);
        var result = Arrays.copyOf(head, cut + tail.length - from);
        System.arraycopy(tail, from, result, cut, tail.length - from);
        return result;
    }

    private static List<byte[]> honestFiles() throws IOException {
        var files = new ArrayList<byte[]>();
        files.add(Pictures.jpeg(picture(700, 450, BufferedImage.TYPE_INT_RGB)));
        files.add(Pictures.jpeg(picture(300, 200, BufferedImage.TYPE_BYTE_GRAY)));
        files.add(png(picture(500, 320, BufferedImage.TYPE_INT_ARGB)));
        files.add(png(picture(500, 320, BufferedImage.TYPE_BYTE_INDEXED)));
        files.add(pdf(JPEGFactory::createFromImage, 2));
        files.add(pdf(LosslessFactory::createFromImage, 1));
        files.add(new PdfText("/Font<</F 5 0 R>>", "BT /F 20 Tf 40 40 Td (Specimen) Tj ET 0 0 90 90 re f")
                .object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
                .written());
        for (var name : List.of("two-pictures.doc", "two-pictures.docx")) {
            try (var in = Objects.requireNonNull(HostileFiles.class.getResourceAsStream(name))) {
                files.add(in.readAllBytes());
            }
        }
        files.add(zip(
                "mimetype", bytes("application/vnd.oasis.opendocument.text"),
                "content.xml", bytes("<draw:image xlink:href=\"Pictures/1.png\"/>"),
                "Pictures/1.png", png(picture(300, 200, BufferedImage.TYPE_INT_RGB))));
        return files;
    }

    private static List<HostileFile> bombs() throws IOException {
        var bombs = new ArrayList<HostileFile>();
        var chart = png(picture(300, 300, BufferedImage.TYPE_INT_RGB));
        for (var side : new int[] {6_000, 60_000, 1 << 30}) {
            var bomb = chart.clone();
            ByteBuffer.wrap(bomb).putInt(16, side).putInt(20, side);
            bombs.add(new HostileFile("png of side " + side, bomb));
        }
        bombs.add(new HostileFile("all white png", png(new BufferedImage(6300, 6300, BufferedImage.TYPE_BYTE_BINARY))));
        bombs.add(new HostileFile("swelling docx", zip("word/document.xml", new byte[60 << 20])));
        bombs.add(new HostileFile("archive in archive", zip("word/media/a.jpeg", zip("a", new byte[30 << 20]))));
        bombs.add(new HostileFile("many parts", manyParts()));
        bombs.add(new HostileFile("pages in a circle", circle()));
        bombs.add(new HostileFile(
                "forms in a circle",
                new PdfText("/XObject<</F 5 0 R>>", "/F Do")
                        .stream(
                                        "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>",
                                        bytes("/F Do /F Do"))
                                .written()));
        for (var filter :
                List.of("LZWDecode", "RunLengthDecode", "CCITTFaxDecode", "JBIG2Decode", "JPXDecode", "DCTDecode")) {
            bombs.add(new HostileFile(
                    "noise as " + filter,
                    PdfText.ofPicture().stream(
                                    "/Type/XObject/Subtype/Image/Width 900/Height 900/BitsPerComponent 1"
                                            + "/ColorSpace/DeviceGray/Filter/" + filter,
                                    noise(50_000))
                            .written()));
        }
        bombs.add(new HostileFile("swelling content", swellingContent()));
        bombs.add(new HostileFile("endless pattern", pattern()));
        bombs.add(new HostileFile("deep brackets", new PdfText("", "[".repeat(200_000)).written()));
        bombs.add(new HostileFile("deep dictionary", bytes("%PDF-1.4\n1 0 obj\n" + "<</A".repeat(100_000))));
        bombs.add(new HostileFile(
                "endless path", new PdfText("", "0 0 m " + "9 9 l ".repeat(400_000) + "S").written()));
        bombs.add(new HostileFile("dashes", new PdfText("", "[.0001] 0 d 0 0 m 400 300 l S").written()));
        bombs.add(new HostileFile(
                "thick curve", new PdfText("", "[.001 .001] 0 d 9 w 0 0 m 1e9 1e9 -1e9 1e9 9 9 c S").written()));
        return bombs;
    }

    private interface ImageMaker {
        org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject of(PDDocument document, BufferedImage picture)
                throws IOException;
    }

    private static byte[] pdf(ImageMaker maker, int pages) throws IOException {
        try (var document = new PDDocument()) {
            for (var i = 0; i < pages; i++) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.drawImage(
                            maker.of(document, picture(300, 200, BufferedImage.TYPE_INT_RGB)), 50, 50, 300, 200);
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    content.newLineAtOffset(50, 300);
                    content.showText("Specimen");
                    content.endText();
                }
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] circle() {
        return bytes(new String(new PdfText("", "").written(), java.nio.charset.StandardCharsets.ISO_8859_1)
                .replace("/Kids[3 0 R]/Count 1", "/Kids[2 0 R]/Count 9"));
    }

    private static byte[] swellingContent() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write("q 1 0 0 1 0 0 cm ".repeat(2_000_000).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        return new PdfText("/XObject<</F 5 0 R>>", "/F Do")
                .stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Filter/FlateDecode", out.toByteArray())
                        .written();
    }

    private static byte[] pattern() {
        return new PdfText("/Pattern<</P 5 0 R>>", "/Pattern cs /P scn 0 0 400 300 re f")
                .stream(
                                "/Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 1e6 1e6]/XStep .0001/YStep .0001"
                                        + "/Resources<</Pattern<</P 5 0 R>>>>",
                                bytes("/Pattern cs /P scn 0 0 400 300 re f"))
                        .written();
    }

    private static byte[] manyParts() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var i = 0; i < 5000; i++) {
                zip.putNextEntry(new ZipEntry("word/media/" + i));
            }
        }
        return out.toByteArray();
    }

    private static byte[] noise(int length) {
        var noise = new byte[length];
        new Random(7).nextBytes(noise);
        return noise;
    }

    private static BufferedImage picture(int width, int height, int type) {
        var picture = new BufferedImage(width, height, type);
        var g = picture.createGraphics();
        var random = new Random(width);
        for (var i = 0; i < 60; i++) {
            g.setColor(new Color(random.nextInt(1 << 24)));
            g.fillRect(random.nextInt(width), random.nextInt(height), width / 9, height / 9);
        }
        g.setFont(new Font(Font.DIALOG, Font.PLAIN, 24));
        g.dispose();
        return picture;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    private static byte[] zip(Object... entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) entries[i]));
                zip.write((byte[]) entries[i + 1]);
            }
        }
        return out.toByteArray();
    }
}
