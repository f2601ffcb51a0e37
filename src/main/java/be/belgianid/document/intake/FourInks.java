package be.belgianid.document.intake;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import javax.imageio.IIOException;

/** Pictures made for printing have four inks, stored inverted, which ImageIO hands over unmixed. */
final class FourInks {
    private FourInks() {}

    /** The picture on a screen. */
    static BufferedImage mixed(Raster raster, JpegHeader.Inks inks) throws IIOException {
        if (raster.getNumBands() != 4) {
            throw new IIOException("bands");
        }
        var picture = new BufferedImage(raster.getWidth(), raster.getHeight(), BufferedImage.TYPE_INT_RGB);
        var row = new int[raster.getWidth() * 4];
        for (var y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, raster.getWidth(), 1, row);
            for (var x = 0; x < raster.getWidth(); x++) {
                picture.setRGB(
                        x, y, inks == JpegHeader.Inks.DIFFERENCES ? fromDifferences(row, 4 * x) : mixed(row, 4 * x));
            }
        }
        return picture;
    }

    private static int fromDifferences(int[] row, int at) {
        var bright = row[at];
        var blue = row[at + 1] - 128;
        var red = row[at + 2] - 128;
        row[at] = light(bright + 1.402 * red);
        row[at + 1] = light(bright - 0.344136 * blue - 0.714136 * red);
        row[at + 2] = light(bright + 1.772 * blue);
        return mixed(row, at);
    }

    private static int mixed(int[] row, int at) {
        var key = row[at + 3];
        return row[at] * key / 255 << 16 | row[at + 1] * key / 255 << 8 | row[at + 2] * key / 255;
    }

    private static int light(double value) {
        return Math.clamp(Math.round(value), 0, 255);
    }
}
