package be.belgianid.document.doctor;

import java.awt.Rectangle;

/** How much ink lies where on a page, coarsely: the same whatever the light and the distance it was taken from. */
public record Sketch(byte[] ink) {
    private static final int SIDE = 32;
    private static final int FARTHEST = 2;
    private static final int QUARTERS = 4;
    static final int SIZE = SIDE * SIDE;

    static Sketch of(Strokes strokes, Rectangle box) {
        var ink = new byte[SIZE];
        for (var row = 0; row < SIDE; row++) {
            for (var column = 0; column < SIDE; column++) {
                var left = box.x + column * box.width / SIDE;
                var right = Math.max(left + 1, box.x + (column + 1) * box.width / SIDE);
                var top = box.y + row * box.height / SIDE;
                var bottom = Math.max(top + 1, box.y + (row + 1) * box.height / SIDE);
                var share = (double) strokes.count(left, top, right - left, bottom - top)
                        / ((right - left) * (bottom - top));
                ink[row * SIDE + column] = (byte) Math.round(100 * share);
            }
        }
        return new Sketch(ink);
    }

    /** How alike two pages are in the best of four turns: 1 when they are the same, about 0 when they have nothing in common. */
    double likeness(Sketch other) {
        var own = softened(0);
        var best = -1.0;
        for (var quarters = 0; quarters < QUARTERS; quarters++) {
            var others = other.softened(quarters);
            for (var dy = -FARTHEST; dy <= FARTHEST; dy++) {
                for (var dx = -FARTHEST; dx <= FARTHEST; dx++) {
                    best = Math.max(best, correlation(own, others, dx, dy));
                }
            }
        }
        return best;
    }

    private static double correlation(double[] a, double[] b, int dx, int dy) {
        var sumA = 0.0;
        var sumB = 0.0;
        var ab = 0.0;
        var aa = 0.0;
        var bb = 0.0;
        var count = 0;
        for (var y = Math.max(0, -dy); y < Math.min(SIDE, SIDE - dy); y++) {
            for (var x = Math.max(0, -dx); x < Math.min(SIDE, SIDE - dx); x++) {
                var one = a[y * SIDE + x];
                var other = b[(y + dy) * SIDE + x + dx];
                sumA += one;
                sumB += other;
                ab += one * other;
                aa += one * one;
                bb += other * other;
                count++;
            }
        }
        var spread = (aa - sumA * sumA / count) * (bb - sumB * sumB / count);
        return spread <= 0 ? 0 : (ab - sumA * sumB / count) / Math.sqrt(spread);
    }

    /** Turned, and each place together with its neighbours, since the same place may lie a little beside. */
    private double[] softened(int quarters) {
        var soft = new double[SIZE];
        for (var y = 0; y < SIDE; y++) {
            for (var x = 0; x < SIDE; x++) {
                for (var dy = -1; dy <= 1; dy++) {
                    for (var dx = -1; dx <= 1; dx++) {
                        soft[y * SIDE + x] += at(x + dx, y + dy, quarters) * (2 - Math.abs(dx)) * (2 - Math.abs(dy));
                    }
                }
            }
        }
        return soft;
    }

    private int at(int x, int y, int quarters) {
        if (x < 0 || y < 0 || x >= SIDE || y >= SIDE) {
            return 0;
        }
        var last = SIDE - 1;
        var at =
                switch (quarters) {
                    case 1 -> (last - x) * SIDE + y;
                    case 2 -> (last - y) * SIDE + last - x;
                    case 3 -> x * SIDE + last - y;
                    default -> y * SIDE + x;
                };
        return ink[at];
    }

    @Override
    public String toString() {
        return "Sketch[masked]";
    }
}
