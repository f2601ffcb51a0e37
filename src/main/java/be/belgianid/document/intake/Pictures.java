package be.belgianid.document.intake;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Opens pictures after looking at their size, sets them upright, and writes them without metadata. Never touches the disk. */
public final class Pictures {
    static final long MOST_PIXELS = 40_000_000;
    static final int LONGEST_SIDE = 3500;
    private static final int SMALLEST_SIDE = 100;
    private static final float QUALITY = 0.9f;

    private Pictures() {}

    /** Otherwise whoever opens a picture through ImageIO, PDFBox among them, leaves it on the disk meanwhile. */
    static void keepOffTheDisk() {
        ImageIO.setUseCache(false);
    }

    /** A JPEG or PNG as an upright page. */
    static BufferedImage read(byte[] content) throws RefusedFile {
        var header = isJpeg(content) ? JpegHeader.of(content) : JpegHeader.NONE;
        if (header.isTooMuch()) {
            throw new RefusedFile("bomb");
        }
        return upright(open(content, header), Exif.orientation(content));
    }

    /** A page that this class wrote. */
    public static BufferedImage opened(byte[] jpeg) {
        try {
            // Closes the stream itself.
            return ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The shades of a page that this class wrote: a third of the memory of its colours, and much sooner there. */
    public static BufferedImage shades(byte[] jpeg) {
        var reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
            reader.setInput(in, true, true);
            var parameters = reader.getDefaultReadParam();
            parameters.setDestinationType(ImageTypeSpecifier.createFromBufferedImageType(BufferedImage.TYPE_BYTE_GRAY));
            return reader.read(0, parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            reader.dispose();
        }
    }

    private static boolean isJpeg(byte[] content) {
        return content.length > 2 && (content[0] & 255) == 0xFF && (content[1] & 255) == 0xD8;
    }

    private static BufferedImage open(byte[] content, JpegHeader header) throws RefusedFile {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new RefusedFile("broken");
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return open(reader, header);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw new RefusedFile("broken");
        }
    }

    private static BufferedImage open(ImageReader reader, JpegHeader header) throws IOException, RefusedFile {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_PIXELS) {
            throw new RefusedFile("bomb");
        }
        if (Math.min(width, height) < SMALLEST_SIDE) {
            throw new RefusedFile("small");
        }
        var broken = new boolean[1];
        reader.addIIOReadWarningListener((source, warning) -> {
            var text = warning.toLowerCase(Locale.ROOT);
            broken[0] |= text.contains("premature") || text.contains("corrupt") || text.contains("truncated");
        });
        var step = Math.max(1, (int) (Math.max(width, height) / LONGEST_SIDE));
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        var picture = header.inks() == JpegHeader.Inks.NONE
                ? reader.read(0, parameters)
                : FourInks.mixed(reader.readRaster(0, parameters), header.inks());
        if (broken[0]) {
            throw new RefusedFile("broken");
        }
        return picture;
    }

    /** Turns and mirrors as the camera noted, and brings the long side down to what screen and reader need. */
    private static BufferedImage upright(BufferedImage picture, int orientation) {
        var w = picture.getWidth();
        var h = picture.getHeight();
        var sideways = orientation >= 5;
        var scale = Math.min(1, (double) LONGEST_SIDE / Math.max(w, h));
        var result = new BufferedImage(
                Math.max(1, (int) Math.round((sideways ? h : w) * scale)),
                Math.max(1, (int) Math.round((sideways ? w : h) * scale)),
                BufferedImage.TYPE_INT_RGB);
        var g = result.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, result.getWidth(), result.getHeight());
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        var transform = AffineTransform.getScaleInstance(scale, scale);
        transform.concatenate(
                switch (orientation) {
                    case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
                    case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
                    case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
                    case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
                    case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
                    case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
                    default -> new AffineTransform();
                });
        g.drawImage(picture, transform, null);
        g.dispose();
        return result;
    }

    /** The picture no wider than this. */
    public static BufferedImage narrowed(BufferedImage picture, int width) {
        var narrowed = picture;
        // Halving first keeps thin strokes.
        while (narrowed.getWidth() > 2 * width) {
            narrowed = drawn(narrowed, narrowed.getWidth() / 2);
        }
        return narrowed.getWidth() > width ? drawn(narrowed, width) : narrowed;
    }

    private static BufferedImage drawn(BufferedImage picture, int width) {
        var height = Math.max(1, (int) Math.round((double) picture.getHeight() * width / picture.getWidth()));
        var result = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var g = result.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(picture, 0, 0, width, height, null);
        g.dispose();
        return result;
    }

    /** The picture turned clockwise by so many quarters. */
    public static BufferedImage turned(BufferedImage picture, int quarters) {
        return switch (quarters & 3) {
            case 1 -> upright(picture, 6);
            case 2 -> upright(picture, 3);
            case 3 -> upright(picture, 8);
            default -> picture;
        };
    }

    /** The picture as JPEG with nothing but its pixels. */
    public static byte[] jpeg(BufferedImage picture) {
        try {
            return written(picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
