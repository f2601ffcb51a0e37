package be.belgianid.document.ocr;

/** Cuts a line out of a page along its curve, straightened, at the size the recognition was trained on. */
final class LineCutter {
    private LineCutter() {}

    /** How a cut is made: pitches beyond the outer characters, height in character heights, height in pixels. */
    record Cut(double overhang, double tall, int pixels) {}

    static Grey cut(Grey page, TextLine line, Cut cut) {
        var step = cut.tall() * line.height() / cut.pixels();
        var from = line.from() - cut.overhang() * line.pitch();
        var to = line.to() + cut.overhang() * line.pitch();
        var width = Math.clamp((int) Math.round((to - from) / step), 16, 4000);
        var cos = Math.cos(line.angle());
        var sin = Math.sin(line.angle());
        var taps = Math.clamp((int) Math.ceil(step), 1, 4);
        var shades = new double[width * cut.pixels()];
        for (var x = 0; x < width; x++) {
            var middle = from + (x + 0.5) * step;
            var slope = line.slope(middle);
            var norm = Math.sqrt(1 + slope * slope);
            for (var y = 0; y < cut.pixels(); y++) {
                var sum = 0.0;
                for (var tap = 0; tap < taps * taps; tap++) {
                    var along = from + (x + (tap % taps + 0.5) / taps) * step;
                    var away = (y + (tap / taps + 0.5) / taps - cut.pixels() / 2.0) * step;
                    var s = along - away * slope / norm;
                    var t = line.across(along) + away / norm;
                    sum += page.sample(s * cos - t * sin, s * sin + t * cos);
                }
                shades[y * width + x] = sum / (taps * taps);
            }
        }
        return contrasted(shades, width, cut.pixels());
    }

    /** Stretches each stretch of the line to the full range, so that shade and glare even out. */
    private static Grey contrasted(double[] shades, int width, int height) {
        var block = 4 * height;
        var count = Math.max(1, (width + block / 2) / block);
        var low = new double[count];
        var high = new double[count];
        for (var i = 0; i < count; i++) {
            var from = Math.max(0, (int) ((i - 0.5) * width / count));
            var to = Math.min(width, (int) ((i + 1.5) * width / count));
            var histogram = new int[256];
            for (var y = 0; y < height; y++) {
                for (var x = from; x < to; x++) {
                    histogram[Math.clamp((int) shades[y * width + x], 0, 255)]++;
                }
            }
            low[i] = percentile(histogram, (to - from) * height * 0.02);
            high[i] = Math.max(low[i] + 24, percentile(histogram, (to - from) * height * 0.8));
        }
        var pixels = new byte[width * height];
        for (var x = 0; x < width; x++) {
            var place = Math.clamp((x + 0.5) * count / width - 0.5, 0, count - 1);
            var left = (int) place;
            var right = Math.min(left + 1, count - 1);
            var dark = low[left] + (low[right] - low[left]) * (place - left);
            var light = high[left] + (high[right] - high[left]) * (place - left);
            for (var y = 0; y < height; y++) {
                var shade = 255 * (shades[y * width + x] - dark) / (light - dark);
                pixels[y * width + x] = (byte) Math.clamp((int) Math.round(shade), 0, 255);
            }
        }
        return new Grey(width, height, pixels);
    }

    private static double percentile(int[] histogram, double count) {
        var sum = 0;
        for (var shade = 0; shade < 256; shade++) {
            sum += histogram[shade];
            if (sum >= count) {
                return shade;
            }
        }
        return 255;
    }
}
