package be.belgianid.document.ocr;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/** A picture in shades of grey, one byte a pixel, row after row. */
record Grey(int width, int height, byte[] pixels) {
    static Grey of(BufferedImage picture) {
        var width = picture.getWidth();
        var height = picture.getHeight();
        var pixels = new byte[width * height];
        if (picture.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            picture.getRaster().getDataElements(0, 0, width, height, pixels);
            return new Grey(width, height, pixels);
        }
        if (picture.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            var bytes = (byte[]) picture.getRaster().getDataElements(0, 0, width, height, null);
            for (var i = 0; i < pixels.length; i++) {
                pixels[i] = shade(bytes[3 * i] & 255, bytes[3 * i + 1] & 255, bytes[3 * i + 2] & 255);
            }
            return new Grey(width, height, pixels);
        }
        var row = new int[width];
        for (var y = 0; y < height; y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (var x = 0; x < width; x++) {
                pixels[y * width + x] = shade(row[x] >> 16 & 255, row[x] >> 8 & 255, row[x] & 255);
            }
        }
        return new Grey(width, height, pixels);
    }

    private static byte shade(int red, int green, int blue) {
        return (byte) (red * 77 + green * 151 + blue * 28 >> 8);
    }

    static Grey blank(int width, int height) {
        var pixels = new byte[width * height];
        Arrays.fill(pixels, (byte) 255);
        return new Grey(width, height, pixels);
    }

    BufferedImage picture() {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        picture.getRaster().setDataElements(0, 0, width, height, pixels);
        return picture;
    }

    int at(int x, int y) {
        return pixels[y * width + x] & 255;
    }

    /** The shade between pixels; white beyond the border is avoided by repeating the outermost pixels. */
    double sample(double x, double y) {
        var x0 = Math.clamp((int) Math.floor(x), 0, width - 1);
        var y0 = Math.clamp((int) Math.floor(y), 0, height - 1);
        var x1 = Math.min(x0 + 1, width - 1);
        var y1 = Math.min(y0 + 1, height - 1);
        var fx = Math.clamp(x - x0, 0, 1);
        var fy = Math.clamp(y - y0, 0, 1);
        var top = at(x0, y0) * (1 - fx) + at(x1, y0) * fx;
        var bottom = at(x0, y1) * (1 - fx) + at(x1, y1) * fx;
        return top * (1 - fy) + bottom * fy;
    }

    /** The same picture at another size: averaged when smaller, interpolated when larger. */
    Grey scaled(double factor) {
        var w = Math.max(1, (int) Math.round(width * factor));
        var h = Math.max(1, (int) Math.round(height * factor));
        if (w == width && h == height) {
            return this;
        }
        return factor < 1 ? averaged(w, h) : interpolated(w, h);
    }

    /** Turned clockwise by ninety degrees. */
    Grey quarterTurned() {
        var result = new byte[pixels.length];
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                result[x * height + height - 1 - y] = pixels[y * width + x];
            }
        }
        return new Grey(height, width, result);
    }

    private Grey interpolated(int w, int h) {
        var result = new byte[w * h];
        var left = new int[w];
        var part = new int[w];
        for (var x = 0; x < w; x++) {
            var place = Math.clamp((x + 0.5) * width / w - 0.5, 0, width - 1.001);
            left[x] = (int) place;
            part[x] = (int) (256 * (place - left[x]));
        }
        for (var y = 0; y < h; y++) {
            var place = Math.clamp((y + 0.5) * height / h - 0.5, 0, height - 1.001);
            var below = (int) (256 * (place - (int) place));
            var upper = (int) place * width;
            for (var x = 0; x < w; x++) {
                var i = upper + left[x];
                var top = (pixels[i] & 255) * (256 - part[x]) + (pixels[i + 1] & 255) * part[x];
                var bottom = (pixels[i + width] & 255) * (256 - part[x]) + (pixels[i + width + 1] & 255) * part[x];
                result[y * w + x] = (byte) ((top * (256 - below) + bottom * below + 32_768) >> 16);
            }
        }
        return new Grey(w, h, result);
    }

    private Grey averaged(int w, int h) {
        var result = new byte[w * h];
        var sums = new int[w];
        var starts = new int[w + 1];
        for (var x = 0; x <= w; x++) {
            starts[x] = (int) ((long) x * width / w);
        }
        for (var y = 0; y < h; y++) {
            var from = (int) ((long) y * height / h);
            var to = (int) ((long) (y + 1) * height / h);
            Arrays.fill(sums, 0);
            for (var sy = from; sy < to; sy++) {
                var offset = sy * width;
                for (var x = 0; x < w; x++) {
                    var sum = 0;
                    for (var sx = starts[x]; sx < starts[x + 1]; sx++) {
                        sum += pixels[offset + sx] & 255;
                    }
                    sums[x] += sum;
                }
            }
            for (var x = 0; x < w; x++) {
                result[y * w + x] = (byte) (sums[x] / ((to - from) * (starts[x + 1] - starts[x])));
            }
        }
        return new Grey(w, h, result);
    }

    @Override
    public String toString() {
        return "Grey[" + width + "x" + height + "]";
    }
}
