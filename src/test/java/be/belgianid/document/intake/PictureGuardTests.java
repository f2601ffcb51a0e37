package be.belgianid.document.intake;

import static be.belgianid.document.intake.PdfText.bytes;
import static be.belgianid.document.intake.Taken.colour;
import static be.belgianid.document.intake.Taken.refuses;
import static be.belgianid.document.intake.Taken.take;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PictureGuardTests {
    @ParameterizedTest
    @CsvSource({"0,250,30,30", "2,96,91,238"})
    void takesPicturesMadeForPrinting(int form, int first, int second, int third) throws Exception {
        var page = take(fourInks(form, first, second, third)).pages().getFirst();

        assertThat(colour(page).getRed()).isGreaterThan(200);
        assertThat(colour(page).getGreen()).isLessThan(120);
        assertThat(colour(page).getBlue()).isLessThan(120);
    }

    @Test
    void takesPicturesThatArriveInPasses() throws Exception {
        assertThat(take(progressive(600, 400)).pages()).hasSize(1);
    }

    @Test
    void refusesAPictureThatWouldBeGoneOverWithoutEnd() throws Exception {
        var jpeg = progressive(600, 400);
        var scan = last(jpeg, 0xDA);
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, jpeg.length - 2);
        for (var again = 0; again < 300; again++) {
            out.write(jpeg, scan, jpeg.length - 2 - scan);
        }
        out.writeBytes(bytes("\u00ff\u00d9"));

        refuses(out.toByteArray(), "bomb");
    }

    @Test
    void takesAPhotoWithAFilmBehindIt() throws Exception {
        var photo = joined(progressive(600, 400), bytes("\0\0\0\u0018ftypmp42"), new byte[5000]);

        assertThat(take(photo).pages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GIF89a", "MZ\u0090\0", "<html><script>", "#!/bin/sh\n"})
    void refusesAPdfThatIsSomethingElseToo(String beginning) {
        refuses(joined(bytes(beginning + "\n"), new PdfText("", "").written()), "polyglot");
    }

    @Test
    void refusesAPictureThatIsSomethingElseToo() throws Exception {
        var photo = progressive(600, 400);
        var archive = new byte[22];
        System.arraycopy(bytes("PK\u0005\u0006"), 0, archive, 0, 4);
        refuses(joined(photo, bytes("PK\u0003\u0004 classes"), archive), "polyglot");
        refuses(
                joined(
                        Arrays.copyOf(photo, 2),
                        bytes("\u00ff\u00fe\0\u0012%PDF-1.4 obj <<>>"),
                        Arrays.copyOfRange(photo, 2, photo.length)),
                "polyglot");
        refuses(joined(new PdfText("", "").written(), archive), "polyglot");
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static int last(byte[] jpeg, int marker) {
        var at = jpeg.length - 2;
        while ((jpeg[at] & 255) != 0xFF || (jpeg[at + 1] & 255) != marker) {
            at--;
        }
        return at;
    }

    private static byte[] progressive(int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var g = picture.createGraphics();
        g.setColor(Color.ORANGE);
        g.fillOval(20, 20, width - 40, height - 40);
        g.dispose();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var parameters = new JPEGImageWriteParam(null);
        parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        return written(writer, new IIOImage(picture, null, null), parameters);
    }

    /** Four bands as Adobe's programs write them: inverted, with their mark. */
    private static byte[] fourInks(int form, int... inks) throws IOException {
        var raster = Raster.createInterleavedRaster(0, 300, 200, 4, null);
        for (var y = 0; y < 200; y++) {
            for (var x = 0; x < 300; x++) {
                raster.setPixel(x, y, new int[] {inks[0], inks[1], inks[2], 255});
            }
        }
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var plain = written(writer, new IIOImage(raster, null, null), writer.getDefaultWriteParam());
        var mark = bytes("\u00ff\u00ee\0\u000eAdobe\0d\0\0\0\0" + (char) form);
        return joined(Arrays.copyOf(plain, 2), mark, Arrays.copyOfRange(plain, 2, plain.length));
    }

    private static byte[] written(javax.imageio.ImageWriter writer, IIOImage picture, ImageWriteParam parameters)
            throws IOException {
        var out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, picture, parameters);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
