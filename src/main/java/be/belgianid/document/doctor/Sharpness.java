package be.belgianid.document.doctor;

/** How many points it takes from ink to paper: few on a sharp page, many on a blurred one. */
final class Sharpness {
    private static final int MOST = 40;
    private static final double STRONG = 0.35;
    private static final int FAINTEST = 20;
    private static final int WAVERING = 4;
    private static final double SHARPEST_SHARE = 0.2;
    private static final int FEWEST = 40;

    private final int[] widths = new int[MOST * 4 + 1];
    private final double threshold;
    private int edges;

    private Sharpness(Shades page) {
        var spread = Shades.percentile(page.light(), 0.98) - Shades.percentile(page.light(), 0.02);
        threshold = Math.max(FAINTEST, STRONG * spread);
    }

    /** The width of the sharper edges in points; as wide as can be when there are hardly any. */
    static double edgeWidth(Shades page) {
        var sharpness = new Sharpness(page);
        for (var y = 1; y < page.height(); y += 3) {
            sharpness.along(page, y * page.width(), 1, page.width());
        }
        for (var x = 1; x < page.width(); x += 3) {
            sharpness.along(page, x, page.width(), page.height());
        }
        return sharpness.result();
    }

    private double result() {
        if (edges < FEWEST) {
            return MOST;
        }
        var left = (int) Math.ceil(SHARPEST_SHARE * edges);
        for (var width = 0; width < widths.length; width++) {
            left -= widths[width];
            if (left <= 0) {
                return width / 4.0;
            }
        }
        return MOST;
    }

    private void along(Shades page, int start, int step, int count) {
        if (count < 5) {
            return;
        }
        var line = new double[count];
        for (var i = 0; i < count; i++) {
            var before = page.light()[start + Math.max(0, i - 1) * step];
            var after = page.light()[start + Math.min(count - 1, i + 1) * step];
            line[i] = (before + 2 * page.light()[start + i * step] + after) / 4.0;
        }
        var low = 0;
        var high = 0;
        for (var i = 1; i < count; i++) {
            if (line[i] > line[high]) {
                high = i;
            }
            if (line[i] < line[low]) {
                low = i;
            }
            if (high > low && line[high] - line[i] > WAVERING) {
                edge(line, low, high);
                low = i;
                high = i;
            } else if (low > high && line[i] - line[low] > WAVERING) {
                edge(line, high, low);
                low = i;
                high = i;
            }
        }
    }

    private void edge(double[] line, int from, int to) {
        var rise = line[to] - line[from];
        if (Math.abs(rise) < threshold) {
            return;
        }
        var width = crossing(line, from, to, 0.9 * rise) - crossing(line, from, to, 0.1 * rise);
        widths[(int) Math.clamp(Math.round(4 * width), 0, widths.length - 1)]++;
        edges++;
    }

    private static double crossing(double[] line, int from, int to, double rise) {
        for (var i = from + 1; i <= to; i++) {
            var now = line[i] - line[from];
            if (rise > 0 ? now >= rise : now <= rise) {
                var before = line[i - 1] - line[from];
                return i - 1 + (now == before ? 0 : (rise - before) / (now - before));
            }
        }
        return to;
    }
}
