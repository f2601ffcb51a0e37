package be.belgianid.document.ocr;

/** Tells ink from paper by comparing each pixel with its neighbourhood, so that shade and patterns do not matter. */
final class Binarisation {
    private static final int RADIUS = 15;
    private static final double LEAST_CONTRAST = 8;
    private static final double DEVIATIONS = 0.35;

    private Binarisation() {}

    /** One flag a pixel, row after row. */
    static boolean[] ink(Grey picture) {
        var smooth = smoothed(picture);
        var w = picture.width();
        var h = picture.height();
        var sums = new long[(w + 1) * (h + 1)];
        var squares = new long[(w + 1) * (h + 1)];
        for (var y = 0; y < h; y++) {
            long sum = 0;
            long square = 0;
            for (var x = 0; x < w; x++) {
                var shade = smooth[y * w + x] & 255;
                sum += shade;
                square += (long) shade * shade;
                var index = (y + 1) * (w + 1) + x + 1;
                sums[index] = sums[index - w - 1] + sum;
                squares[index] = squares[index - w - 1] + square;
            }
        }
        var ink = new boolean[w * h];
        for (var y = 0; y < h; y++) {
            var top = Math.max(0, y - RADIUS) * (w + 1);
            var bottom = Math.min(h, y + RADIUS + 1) * (w + 1);
            for (var x = 0; x < w; x++) {
                var left = Math.max(0, x - RADIUS);
                var right = Math.min(w, x + RADIUS + 1);
                double count = (double) (right - left) * (bottom - top) / (w + 1);
                var mean = (sums[bottom + right] - sums[bottom + left] - sums[top + right] + sums[top + left]) / count;
                var square =
                        (squares[bottom + right] - squares[bottom + left] - squares[top + right] + squares[top + left])
                                / count;
                var deviation = Math.sqrt(Math.max(0, square - mean * mean));
                ink[y * w + x] = (smooth[y * w + x] & 255) < mean - Math.max(LEAST_CONTRAST, DEVIATIONS * deviation);
            }
        }
        return ink;
    }

    private static byte[] smoothed(Grey picture) {
        var w = picture.width();
        var h = picture.height();
        var pixels = picture.pixels();
        var rows = new int[w * h];
        for (var y = 0; y < h; y++) {
            for (var x = 0; x < w; x++) {
                var i = y * w + x;
                var left = pixels[x > 0 ? i - 1 : i] & 255;
                var right = pixels[x < w - 1 ? i + 1 : i] & 255;
                rows[i] = left + (pixels[i] & 255) + right;
            }
        }
        var result = new byte[w * h];
        for (var y = 0; y < h; y++) {
            for (var x = 0; x < w; x++) {
                var i = y * w + x;
                result[i] = (byte) ((rows[y > 0 ? i - w : i] + rows[i] + rows[y < h - 1 ? i + w : i]) / 9);
            }
        }
        return result;
    }
}
