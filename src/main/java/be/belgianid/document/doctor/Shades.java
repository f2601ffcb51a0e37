package be.belgianid.document.doctor;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;

/** A part of a page made small enough to be looked over: how light each point is and how far from grey, 0 to 255. */
record Shades(int width, int height, int[] light, int[] colour) {
    /** So many points of the page beside one another stand for one of ours; more would only cost time. */
    private static final int SAMPLES = 3;

    static Shades of(BufferedImage picture, Rectangle part, int longest) {
        var scale = Math.min(1, (double) longest / Math.max(part.width, part.height));
        var w = Math.max(1, (int) Math.round(part.width * scale));
        var h = Math.max(1, (int) Math.round(part.height * scale));
        var light = new int[w * h];
        var colour = new int[w * h];
        var points = points(picture);
        var across = samples(part.x, part.width, w);
        var down = samples(part.y, part.height, h);
        for (var y = 0; y < h; y++) {
            for (var x = 0; x < w; x++) {
                mix(points, across[x], down[y], y * w + x, light, colour);
            }
        }
        return new Shades(w, h, light, colour);
    }

    private static void mix(Points points, int[] xs, int[] ys, int at, int[] light, int[] colour) {
        var red = 0;
        var green = 0;
        var blue = 0;
        for (var y : ys) {
            for (var x : xs) {
                var rgb = points.rgb(x, y);
                red += rgb >> 16 & 255;
                green += rgb >> 8 & 255;
                blue += rgb & 255;
            }
        }
        var count = xs.length * ys.length;
        light[at] = (red * 77 + green * 151 + blue * 28) / (count << 8);
        colour[at] = (Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue))) / count;
    }

    /** Which source points stand for each of ours: all of them, or some evenly spread. */
    private static int[][] samples(int from, int length, int count) {
        var samples = new int[count][];
        for (var i = 0; i < count; i++) {
            var start = from + (int) ((long) i * length / count);
            var end = Math.max(start + 1, from + (int) ((long) (i + 1) * length / count));
            var number = Math.min(SAMPLES, end - start);
            samples[i] = new int[number];
            for (var k = 0; k < number; k++) {
                samples[i][k] = start + k * (end - start) / number;
            }
        }
        return samples;
    }

    private interface Points {
        int rgb(int x, int y);
    }

    /** Straight from memory where the picture lies there in a known order. */
    private static Points points(BufferedImage picture) {
        var width = picture.getWidth();
        if (picture.getType() == BufferedImage.TYPE_3BYTE_BGR
                && picture.getRaster().getDataBuffer() instanceof DataBufferByte buffer
                && buffer.getSize() == 3 * width * picture.getHeight()) {
            var bytes = buffer.getData();
            return (x, y) -> {
                var at = 3 * (y * width + x);
                return (bytes[at + 2] & 255) << 16 | (bytes[at + 1] & 255) << 8 | bytes[at] & 255;
            };
        }
        if (picture.getType() == BufferedImage.TYPE_INT_RGB
                && picture.getRaster().getDataBuffer() instanceof DataBufferInt buffer
                && buffer.getSize() == width * picture.getHeight()) {
            var ints = buffer.getData();
            return (x, y) -> ints[y * width + x];
        }
        return picture::getRGB;
    }

    int at(int x, int y) {
        return light[y * width + x];
    }

    /** The shade that this share of all points does not exceed. */
    static int percentile(int[] values, double share) {
        var counts = new int[256];
        for (var value : values) {
            counts[value]++;
        }
        var left = (int) Math.ceil(share * values.length);
        for (var shade = 0; shade < 256; shade++) {
            left -= counts[shade];
            if (left <= 0) {
                return shade;
            }
        }
        return 255;
    }

    @Override
    public String toString() {
        return "Shades[" + width + "x" + height + "]";
    }
}
