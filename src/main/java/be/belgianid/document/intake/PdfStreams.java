package be.belgianid.document.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Looks at every stream of an opened PDF before anything is drawn: what it says of itself, and how far it would swell. */
final class PdfStreams {
    private static final int MOST_OBJECTS = 50_000;
    private static final int WIDEST_ROW = 1 << 17;
    private static final Set<COSName> TEXT = Set.of(
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION);

    private final Swelling swelling;
    private final Deadline deadline;

    PdfStreams(Swelling swelling, Deadline deadline) {
        this.swelling = swelling;
        this.deadline = deadline;
    }

    void measure(PDDocument document) throws IOException, RefusedFile {
        var objects = document.getDocument().getXrefTable().keySet();
        if (objects.size() > MOST_OBJECTS) {
            throw new RefusedFile("slow");
        }
        for (var key : objects) {
            if (deadline.isOver()) {
                throw new RefusedFile("slow");
            }
            var object = document.getDocument().getObjectFromPool(key).getObject();
            if (object instanceof COSStream stream) {
                measure(stream);
            }
            if (object instanceof COSDictionary dictionary && isFont(dictionary)) {
                calm(dictionary);
            }
        }
    }

    private void measure(COSStream stream) throws IOException, RefusedFile {
        checkSize(stream);
        var data = raw(stream);
        var compressions = 0;
        for (var filter : filters(stream)) {
            if (TEXT.contains(filter)) {
                data = decoded(filter, data);
            } else if (++compressions > 1) {
                throw new RefusedFile("bomb");
            } else {
                measure(filter, data);
            }
        }
    }

    private void measure(COSName filter, byte[] data) throws RefusedFile {
        switch (filter.getName()) {
            case "FlateDecode", "Fl" -> swelling.inflate(data, 0);
            case "LZWDecode", "LZW" -> swelling.lzw(data);
            case "RunLengthDecode", "RL" -> swelling.runs(data);
            case "DCTDecode", "DCT" -> {
                if (JpegHeader.of(data).isTooMuch()) {
                    throw new RefusedFile("bomb");
                }
            }
            case "JBIG2Decode" -> Jbig2.refuseBombs(data);
            default -> {
                // Without a reader of its own, or measured by its size alone.
            }
        }
    }

    /** Sizes are believed by those who decode: they must be possible. */
    private static void checkSize(COSStream stream) throws RefusedFile {
        var width = stream.getLong(COSName.WIDTH, 1);
        var height = stream.getLong(COSName.HEIGHT, 1);
        if (stream.getItem(COSName.WIDTH) != null
                && (width < 1 || height < 1 || width * height > Pictures.MOST_PIXELS)) {
            throw new RefusedFile("bomb");
        }
        checkParameters(stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP));
    }

    private static void checkParameters(COSBase parameters) throws RefusedFile {
        if (parameters instanceof COSArray all) {
            for (var i = 0; i < all.size(); i++) {
                checkParameters(all.getObject(i));
            }
        } else if (parameters instanceof COSDictionary one) {
            var columns = one.getLong(COSName.COLUMNS, 1);
            var row = columns
                    * Math.max(1, one.getLong(COSName.COLORS, 1))
                    * Math.max(1, one.getLong("BitsPerComponent", 8));
            var rows = Math.max(1, one.getLong(COSName.ROWS, 1));
            if (columns < 0 || row < 0 || row > 8L * WIDEST_ROW || columns * rows > 8 * Pictures.MOST_PIXELS) {
                throw new RefusedFile("bomb");
            }
        }
    }

    private static boolean isFont(COSDictionary dictionary) {
        return COSName.FONT.equals(dictionary.getCOSName(COSName.TYPE)) || dictionary.containsKey(COSName.TO_UNICODE);
    }

    /** Tables that only matter to those who search for text, and that a few bytes can make endless. */
    private static void calm(COSDictionary font) {
        font.removeItem(COSName.TO_UNICODE);
        if (font.getDictionaryObject(COSName.ENCODING) instanceof COSStream) {
            font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        }
    }

    private static List<COSName> filters(COSStream stream) {
        var filters = stream.getFilters();
        if (filters instanceof COSName one) {
            return List.of(one);
        }
        if (filters instanceof COSArray several) {
            return IntStream.range(0, several.size())
                    .mapToObj(several::getObject)
                    .filter(COSName.class::isInstance)
                    .map(COSName.class::cast)
                    .toList();
        }
        return List.of();
    }

    private static byte[] raw(COSStream stream) throws IOException {
        try (InputStream in = stream.createRawInputStream()) {
            return in.readAllBytes();
        }
    }

    private static byte[] decoded(COSName filter, byte[] data) throws IOException {
        var out = new ByteArrayOutputStream();
        FilterFactory.INSTANCE.getFilter(filter).decode(new ByteArrayInputStream(data), out, new COSDictionary(), 0);
        return out.toByteArray();
    }
}
