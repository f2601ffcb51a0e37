package be.belgianid.document.ocr;

import java.util.ArrayList;
import java.util.List;

/** The directions in which characters follow one another on a page, from the angles between nearest neighbours. */
final class Directions {
    private static final int BINS = 90;
    private static final int MOST = 3;
    private static final int CELL = 40;

    private Directions() {}

    /** Up to three angles in radians, the most frequent first. */
    static List<Double> of(List<Blob> blobs, int width, int height) {
        var histogram = smoothed(histogram(blobs, width, height));
        var angles = new ArrayList<Double>();
        var highest = 0.0;
        while (angles.size() < MOST) {
            var best = 0;
            for (var i = 1; i < BINS; i++) {
                best = histogram[i] > histogram[best] ? i : best;
            }
            highest = Math.max(highest, histogram[best]);
            if (histogram[best] <= 0 || histogram[best] < 0.12 * highest) {
                break;
            }
            var before = histogram[(best + BINS - 1) % BINS];
            var after = histogram[(best + 1) % BINS];
            var curvature = before - 2 * histogram[best] + after;
            var shift = curvature < 0 ? 0.5 * (before - after) / curvature : 0;
            angles.add(Math.toRadians((best + Math.clamp(shift, -0.5, 0.5)) * 2));
            for (var i = -4; i <= 4; i++) {
                histogram[(best + i + BINS) % BINS] = 0;
            }
        }
        return angles;
    }

    private static double[] smoothed(double[] histogram) {
        var result = new double[BINS];
        for (var i = 0; i < BINS; i++) {
            result[i] = histogram[(i + BINS - 1) % BINS] + 2 * histogram[i] + histogram[(i + 1) % BINS];
        }
        return result;
    }

    private static double[] histogram(List<Blob> blobs, int width, int height) {
        var columns = width / CELL + 1;
        var rows = height / CELL + 1;
        var cells = new ArrayList<List<Blob>>(columns * rows);
        for (var i = 0; i < columns * rows; i++) {
            cells.add(new ArrayList<>(4));
        }
        blobs.forEach(blob -> cells.get((int) blob.y() / CELL * columns + (int) blob.x() / CELL)
                .add(blob));
        var histogram = new double[BINS];
        for (var blob : blobs) {
            var nearest = nearest(blob, cells, columns, rows);
            if (nearest != null) {
                var angle = Math.toDegrees(Math.atan2(nearest.y() - blob.y(), nearest.x() - blob.x()));
                histogram[Math.floorMod(Math.round(angle / 2), BINS)] += 1;
            }
        }
        return histogram;
    }

    private static @org.jspecify.annotations.Nullable Blob nearest(
            Blob blob, List<List<Blob>> cells, int columns, int rows) {
        Blob best = null;
        var limit = Math.pow(3.0 * blob.size(), 2);
        var reach = Math.max(1, Math.min(3, (int) Math.ceil(3.0 * blob.size() / CELL)));
        var column = (int) blob.x() / CELL;
        var row = (int) blob.y() / CELL;
        for (var r = Math.max(0, row - reach); r <= Math.min(rows - 1, row + reach); r++) {
            for (var c = Math.max(0, column - reach); c <= Math.min(columns - 1, column + reach); c++) {
                for (var other : cells.get(r * columns + c)) {
                    var ratio = (double) other.size() / blob.size();
                    if (other == blob || ratio < 0.6 || ratio > 1.7) {
                        continue;
                    }
                    var distance = Math.pow(other.x() - blob.x(), 2) + Math.pow(other.y() - blob.y(), 2);
                    if (distance < limit) {
                        limit = distance;
                        best = other;
                    }
                }
            }
        }
        return best;
    }
}
