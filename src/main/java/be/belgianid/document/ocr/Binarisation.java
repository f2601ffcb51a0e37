package be.belgianid.document.ocr;

/** Tells ink from paper by comparing each pixel with its neighbourhood, so that shade and patterns do not matter. */
final class Binarisation {
    private static final int RADIUS = 15;
    private static final double LEAST_CONTRAST = 8;
    private static final double STRONG_CONTRAST = 20;
    private static final double STRONG_SHARE = 0.2;
    private static final double DEVIATIONS = 0.35;

    private Binarisation() {}

    /** One flag a pixel, row after row. */
    static boolean[] ink(Grey picture) {
        return ink(picture, LEAST_CONTRAST, 0);
    }

    /** Only what is much darker than its neighbourhood: print, but not the fine patterns behind it. */
    static boolean[] strongInk(Grey picture) {
        return ink(picture, STRONG_CONTRAST, STRONG_SHARE);
    }

    private static boolean[] ink(Grey picture, double contrast, double share) {
        var smooth = smoothed(picture);
        var w = picture.width();
        var h = picture.height();
        var ink = new boolean[w * h];
        var sums = new int[w];
        var squares = new int[w];
        for (var y = 0; y < Math.min(RADIUS, h); y++) {
            add(smooth, y * w, sums, squares);
        }
        for (var y = 0; y < h; y++) {
            if (y + RADIUS < h) {
                add(smooth, (y + RADIUS) * w, sums, squares);
            }
            if (y - RADIUS - 1 >= 0) {
                remove(smooth, (y - RADIUS - 1) * w, sums, squares);
            }
            var rows = Math.min(h, y + RADIUS + 1) - Math.max(0, y - RADIUS);
            row(smooth, y * w, rows, sums, squares, ink, contrast, share);
        }
        return ink;
    }

    /** Slides a window along a row, over columns summed up before. */
    private static void row(
            byte[] smooth,
            int start,
            int rows,
            int[] sums,
            int[] squares,
            boolean[] ink,
            double contrast,
            double share) {
        var w = sums.length;
        var sum = 0;
        long square = 0;
        for (var x = 0; x < Math.min(RADIUS, w); x++) {
            sum += sums[x];
            square += squares[x];
        }
        for (var x = 0; x < w; x++) {
            if (x + RADIUS < w) {
                sum += sums[x + RADIUS];
                square += squares[x + RADIUS];
            }
            if (x - RADIUS - 1 >= 0) {
                sum -= sums[x - RADIUS - 1];
                square -= squares[x - RADIUS - 1];
            }
            var count = rows * (Math.min(w, x + RADIUS + 1) - Math.max(0, x - RADIUS));
            var shade = smooth[start + x] & 255;
            // Most of a page is paper: what is too light needs no further reckoning.
            if (sum - shade * count <= contrast * count) {
                continue;
            }
            var mean = (double) sum / count;
            var darker = mean - shade;
            if (darker > share * mean) {
                ink[start + x] = darker * darker > DEVIATIONS * DEVIATIONS * ((double) square / count - mean * mean);
            }
        }
    }

    private static void add(byte[] smooth, int start, int[] sums, int[] squares) {
        for (var x = 0; x < sums.length; x++) {
            var shade = smooth[start + x] & 255;
            sums[x] += shade;
            squares[x] += shade * shade;
        }
    }

    private static void remove(byte[] smooth, int start, int[] sums, int[] squares) {
        for (var x = 0; x < sums.length; x++) {
            var shade = smooth[start + x] & 255;
            sums[x] -= shade;
            squares[x] -= shade * shade;
        }
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
