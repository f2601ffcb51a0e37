package be.belgianid.document.intake;

import static be.belgianid.document.intake.PdfText.bytes;
import static be.belgianid.document.intake.Taken.refuses;
import static be.belgianid.document.intake.Taken.take;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a PDF may hold, and what would be too much. */
@Timeout(60)
class PdfGuardTests {
    private static final String PICTURE = "/Type/XObject/Subtype/Image/BitsPerComponent 8/ColorSpace/DeviceRGB";

    @Test
    void readsTheBlackAndWhiteScansOfOfficeMachines() throws Exception {
        var pdf = PdfText.ofPicture().stream(
                "/Type/XObject/Subtype/Image/Width 64/Height 64/BitsPerComponent 1/ColorSpace/DeviceGray"
                        + "/Filter/JBIG2Decode",
                jbig2(64, 64));

        assertThat(take(pdf.written()).pages()).hasSize(1);
    }

    @Test
    void refusesAScanThatAnnouncesMorePixelsThanItsPage() throws Exception {
        refuses(
                PdfText.ofPicture().stream(
                                "/Type/XObject/Subtype/Image/Width 64/Height 64/BitsPerComponent 1"
                                        + "/ColorSpace/DeviceGray/Filter/JBIG2Decode",
                                jbig2(100_000, 100_000))
                        .written(),
                "bomb");
    }

    @Test
    void saysThatAPictureInJpeg2000CannotBeRead() {
        refuses(
                PdfText.ofPicture().stream(
                                PICTURE + "/Width 64/Height 64/Filter/JPXDecode", bytes("\0\0\0\fjP  \r\n\u0087\n...."))
                        .written(),
                "picture");
    }

    @Test
    void refusesAPictureLargerThanThePageSays() {
        var jpeg = Pictures.jpeg(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB));
        ByteBuffer.wrap(jpeg).putShort(frame(jpeg) + 5, (short) 60_000).putShort(frame(jpeg) + 7, (short) 60_000);
        refuses(
                PdfText.ofPicture().stream(PICTURE + "/Width 64/Height 64/Filter/DCTDecode", jpeg)
                        .written(),
                "bomb");
    }

    @Test
    void refusesATransparencyLargerThanItsPicture() throws Exception {
        refuses(
                PdfText.ofPicture().stream(PICTURE + "/Width 8/Height 8/SMask 6 0 R", new byte[192]).stream(
                                "/Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8"
                                        + "/ColorSpace/DeviceGray/Filter/FlateDecode",
                                deflated(new byte[1000]))
                        .written(),
                "bomb");
    }

    @Test
    void refusesRowsThatNoPictureHas() throws Exception {
        refuses(
                PdfText.ofPicture().stream(
                                PICTURE + "/Width 8/Height 8/Filter/FlateDecode"
                                        + "/DecodeParms<</Predictor 15/Columns 2000000000>>",
                                deflated(new byte[192]))
                        .written(),
                "bomb");
    }

    @Test
    void refusesOldCompressionThatSwells() {
        refuses(
                PdfText.ofPicture().stream(PICTURE + "/Width 8/Height 8/Filter/LZWDecode", swellingLzw(400_000))
                        .written(),
                "bomb");
        refuses(
                PdfText.ofPicture().stream(
                                PICTURE + "/Width 8/Height 8/Filter/RunLengthDecode", repeated(4 << 20, 0x81))
                        .written(),
                "bomb");
    }

    @Test
    void drawsAPageWhoseFontHasAnEndlessTableOfLetters() throws Exception {
        var table = bytes("1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange"
                + " 1 beginbfrange <00000000> <FFFFFFFF> <0000> endbfrange");
        var pdf = new PdfText("/Font<</F 5 0 R>>", "BT /F 20 Tf 40 40 Td (Specimen) Tj ET 1 0 0 rg 0 0 400 100 re f")
                .object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>").stream("", table);

        assertThat(take(pdf.written()).pages()).hasSize(1);
    }

    @Test
    void drawsAPageWhoseOwnFontIsRubbish() throws Exception {
        var pdf = new PdfText("/Font<</F 5 0 R>>", "BT /F 20 Tf 40 40 Td (Specimen) Tj ET")
                        .object("<</Type/Font/Subtype/TrueType/BaseFont/Bad/FirstChar 32/LastChar 33/Widths[500 500]"
                                + "/FontDescriptor 6 0 R>>")
                        .object("<</Type/FontDescriptor/FontName/Bad/Flags 32/FontBBox[0 0 1 1]/FontFile2 7 0 R>>")
                        .stream("", bytes("\0\1\0\0\0\u00ff\0\0\0\0\0\0glyf....maxp"));

        assertThat(take(pdf.written()).pages()).hasSize(1);
    }

    @Test
    void drawsPagesOfAnySizeOnAScreen() throws Exception {
        var huge = new PdfText("", "1 0 0 rg 0 0 9 9 re f").written();
        var text = new String(huge, java.nio.charset.StandardCharsets.ISO_8859_1);

        var page = take(bytes(text.replace("0 0 400 300]", "0 0 9e8 9e8]")))
                .pages()
                .getFirst();

        assertThat(Math.max(page.width(), page.height())).isLessThanOrEqualTo(Pictures.LONGEST_SIDE + 1);
    }

    private static int frame(byte[] jpeg) {
        var at = 0;
        while ((jpeg[at] & 255) != 0xFF || (jpeg[at + 1] & 255) != 0xC0) {
            at++;
        }
        return at;
    }

    private static byte[] deflated(byte[] data) throws java.io.IOException {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(data);
        }
        return out.toByteArray();
    }

    private static byte[] repeated(int length, int value) {
        var bytes = new byte[length];
        java.util.Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    /** Codes that each stand for one byte more than the one before. */
    private static byte[] swellingLzw(int codes) {
        var bits = new StringBuilder();
        var known = 258;
        var width = 9;
        bits.append("100000000");
        bits.append("001000001");
        for (var i = 0; i < codes && known < 4094; i++) {
            bits.append(binary(known, width));
            known++;
            width = known >= 2047 ? 12 : known >= 1023 ? 11 : known >= 511 ? 10 : 9;
        }
        for (var i = 0; i < codes; i++) {
            bits.append(binary(known - 1, 12));
        }
        var out = new byte[bits.length() / 8];
        for (var i = 0; i < out.length; i++) {
            out[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
        }
        return out;
    }

    private static String binary(int code, int width) {
        return Integer.toBinaryString(1 << width | code).substring(1);
    }

    /** A white page: every row like the one above. */
    private static byte[] jbig2(int width, int height) {
        var rows = new byte[Math.min(1000, height / 8 + 4)];
        java.util.Arrays.fill(rows, (byte) 0xFF);
        var out = ByteBuffer.allocate(11 + 19 + 11 + 18 + rows.length);
        out.putInt(0).put((byte) 48).put((byte) 0).put((byte) 1).putInt(19);
        out.putInt(width).putInt(height).putInt(0).putInt(0).put((byte) 0).putShort((short) 0);
        out.putInt(1).put((byte) 38).put((byte) 0).put((byte) 1).putInt(18 + rows.length);
        out.putInt(width)
                .putInt(height)
                .putInt(0)
                .putInt(0)
                .put((byte) 0)
                .put((byte) 1)
                .put(rows);
        return out.array();
    }
}
