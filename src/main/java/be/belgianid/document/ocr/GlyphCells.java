package be.belgianid.document.ocr;

import be.belgianid.document.ocr.LineCutter.Cut;
import java.util.Arrays;

/**
 * Parts a line of a zone into its characters. They are evenly pitched and none is blank, therefore the partings are those that
 * keep an even step, go through the least ink and leave none outside.
 */
final class GlyphCells {
    /** Pixels from one character to the next. */
    static final int PITCH = 20;

    static final int WIDTH = 26;
    static final int HEIGHT = 30;
    private static final double OVERHANG = 1.6;
    private static final int LOOSE = 3;
    private static final double STEP_COST = 0.5;
    private static final double INK_COST = 6;
    private static final double REACH = 0.36;

    private GlyphCells() {}

    /** The picture of each character, its neighbours' edges beside it. */
    static Grey[] of(Grey page, TextLine line, int characters) {
        var picture = picture(page, line);
        var partings = partings(ink(picture), characters);
        var cells = new Grey[characters];
        for (var i = 0; i < characters; i++) {
            cells[i] = cell(picture, (partings[i] + partings[i + 1]) / 2.0);
        }
        return cells;
    }

    /** The line from the centre of its first character to that of its last, which a band's rough ends may have missed. */
    static TextLine whole(Grey page, TextLine line, int characters) {
        var partings = partings(ink(picture(page, line)), characters);
        var first = (partings[0] + partings[1]) / 2.0;
        var last = (partings[characters - 1] + partings[characters]) / 2.0;
        var start = line.from() - OVERHANG * line.pitch();
        return line.between(start + first * line.pitch() / PITCH, start + last * line.pitch() / PITCH);
    }

    private static Grey picture(Grey page, TextLine line) {
        var tall = (double) HEIGHT / PITCH * line.pitch() / line.height();
        return LineCutter.cut(page, line, new Cut(OVERHANG, tall, HEIGHT));
    }

    private static Grey cell(Grey picture, double middle) {
        var pixels = new byte[WIDTH * HEIGHT];
        var left = (int) Math.round(middle - WIDTH / 2.0);
        for (var y = 0; y < HEIGHT; y++) {
            for (var x = 0; x < WIDTH; x++) {
                var from = left + x;
                pixels[y * WIDTH + x] =
                        from < 0 || from >= picture.width() ? (byte) 255 : picture.pixels()[y * picture.width() + from];
            }
        }
        return new Grey(WIDTH, HEIGHT, pixels);
    }

    /** How dark each column is, from 0 to 1. */
    private static double[] ink(Grey picture) {
        var from = (int) (HEIGHT * (0.5 - REACH));
        var to = (int) (HEIGHT * (0.5 + REACH));
        var ink = new double[picture.width()];
        for (var x = 0; x < ink.length; x++) {
            for (var y = from; y < to; y++) {
                ink[x] += (255 - picture.at(x, y)) / 255.0 / (to - from);
            }
        }
        return ink;
    }

    private static int[] partings(double[] ink, int characters) {
        var n = ink.length + 1;
        var before = new double[n];
        for (var x = 0; x < ink.length; x++) {
            before[x + 1] = before[x] + ink[x];
        }
        var cost = new double[n];
        for (var x = 0; x < n; x++) {
            cost[x] = before[x] + through(ink, x);
        }
        var steps = new int[characters + 1][n];
        for (var i = 1; i <= characters; i++) {
            var next = new double[n];
            Arrays.fill(next, Double.MAX_VALUE);
            for (var x = PITCH - LOOSE; x < n; x++) {
                for (var step = PITCH - LOOSE; step <= PITCH + LOOSE && step <= x; step++) {
                    var strain = (double) (step - PITCH) / LOOSE;
                    var sum = cost[x - step] + STEP_COST * strain * strain;
                    if (sum < next[x]) {
                        next[x] = sum;
                        steps[i][x] = step;
                    }
                }
                next[x] += next[x] < Double.MAX_VALUE ? through(ink, x) : 0;
            }
            cost = next;
        }
        var best = PITCH;
        for (var x = 0; x < n; x++) {
            cost[x] += cost[x] < Double.MAX_VALUE ? before[n - 1] - before[x] : 0;
            best = cost[x] < cost[best] ? x : best;
        }
        var partings = new int[characters + 1];
        for (var i = characters; i >= 0; i--) {
            partings[i] = best;
            best -= steps[i][best];
        }
        return partings;
    }

    private static double through(double[] ink, int x) {
        var left = ink[Math.clamp(x - 1L, 0, ink.length - 1)];
        var right = ink[Math.clamp(x, 0, ink.length - 1)];
        return INK_COST * (left + right) / 2;
    }
}
