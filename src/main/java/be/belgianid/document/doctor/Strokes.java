package be.belgianid.document.doctor;

import java.awt.Rectangle;

/** Where a page shows ink: points darker than what lies close by on both sides, as letters are and borders of paper are not. */
record Strokes(int width, int height, boolean[] ink) {
    private static final int REACH = 6;
    private static final int FAINTEST = 30;
    private static final double STRONG = 0.22;
    private static final int BLOCK = 8;
    private static final int FEWEST_IN_BLOCK = 3;
    /** A speck is no document. */
    private static final int FEWEST_BLOCKS = 2;
    /** In degrees. */
    private static final int STEEPEST = 30;

    static Strokes of(Shades page) {
        var w = page.width();
        var h = page.height();
        var spread = Shades.percentile(page.light(), 0.98) - Shades.percentile(page.light(), 0.02);
        var threshold = (int) Math.max(FAINTEST, STRONG * spread);
        var ink = new boolean[w * h];
        for (var y = 0; y < h; y++) {
            mark(page.light(), y * w, 1, w, threshold, ink);
        }
        for (var x = 0; x < w; x++) {
            mark(page.light(), x, w, h, threshold, ink);
        }
        return new Strokes(w, h, ink);
    }

    private static void mark(int[] light, int start, int step, int count, int threshold, boolean[] ink) {
        for (var i = 1; i < count - 1; i++) {
            var limit = light[start + i * step] + threshold;
            if (limit <= 255
                    && lighter(light, start, step, i, -1, count, limit)
                    && lighter(light, start, step, i, 1, count, limit)) {
                ink[start + i * step] = true;
            }
        }
    }

    private static boolean lighter(int[] light, int start, int step, int from, int direction, int count, int limit) {
        for (var i = 1; i <= REACH; i++) {
            var at = from + i * direction;
            if (at < 0 || at >= count) {
                return false;
            }
            if (light[start + at * step] >= limit) {
                return true;
            }
        }
        return false;
    }

    /** The part of the page with ink, in points; the whole page when there is none. */
    Rectangle box() {
        var columns = new int[Math.max(1, width / BLOCK)];
        var rows = new int[Math.max(1, height / BLOCK)];
        for (var row = 0; row < rows.length; row++) {
            for (var column = 0; column < columns.length; column++) {
                if (count(column * BLOCK, row * BLOCK, BLOCK, BLOCK) >= FEWEST_IN_BLOCK) {
                    columns[column]++;
                    rows[row]++;
                }
            }
        }
        var left = first(columns);
        var top = first(rows);
        return left < 0 || top < 0
                ? new Rectangle(width, height)
                : new Rectangle(
                        left * BLOCK, top * BLOCK, (last(columns) + 1 - left) * BLOCK, (last(rows) + 1 - top) * BLOCK);
    }

    /** By how many degrees rows of ink lean, along the page or up it: 0 when text lies level, whichever way it is turned. */
    int tilt() {
        var best = 0;
        var most = -1L;
        for (var degrees = -STEEPEST; degrees <= STEEPEST; degrees++) {
            var slope = Math.tan(Math.toRadians(degrees));
            var rows = Math.max(rows(slope, false), rows(slope, true));
            // On a page without rows of ink nothing leans.
            if (rows > most || rows == most && Math.abs(degrees) < Math.abs(best)) {
                most = rows;
                best = degrees;
            }
        }
        return best;
    }

    /** How unevenly ink lies across rows that lean so: most unevenly where rows of text do. */
    private long rows(double slope, boolean upright) {
        var reach = Math.max(width, height);
        var counts = new int[3 * reach];
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                if (ink[y * width + x]) {
                    counts[reach + (int) Math.round(upright ? x - y * slope : y - x * slope)]++;
                }
            }
        }
        var unevenness = 0L;
        for (var count : counts) {
            unevenness += (long) count * count;
        }
        return unevenness;
    }

    /** How many points of a part are ink. */
    int count(int left, int top, int across, int down) {
        var count = 0;
        for (var y = top; y < Math.min(height, top + down); y++) {
            for (var x = left; x < Math.min(width, left + across); x++) {
                count += ink[y * width + x] ? 1 : 0;
            }
        }
        return count;
    }

    private static int first(int[] counts) {
        for (var i = 0; i < counts.length; i++) {
            if (counts[i] >= FEWEST_BLOCKS) {
                return i;
            }
        }
        return -1;
    }

    private static int last(int[] counts) {
        for (var i = counts.length - 1; i >= 0; i--) {
            if (counts[i] >= FEWEST_BLOCKS) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public String toString() {
        return "Strokes[" + width + "x" + height + "]";
    }
}
