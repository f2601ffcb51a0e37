package be.belgianid.cli.bench.paper;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Random;

/** Looks at a flat picture turned and from the side. */
final class Projection {
    /** Coefficients that lead from a place in the view to a place in the picture. */
    private final double[] h;

    private Projection(double[] h) {
        this.h = h;
    }

    static BufferedImage seen(
            BufferedImage flat, double scale, double degrees, double tilt, Color around, Random random) {
        var w = flat.getWidth();
        var height = flat.getHeight();
        var angle = Math.toRadians(degrees);
        var corners = new double[][] {{0, 0}, {w, 0}, {w, height}, {0, height}};
        var places = new double[4][];
        var left = Double.MAX_VALUE;
        var top = Double.MAX_VALUE;
        var right = -Double.MAX_VALUE;
        var bottom = -Double.MAX_VALUE;
        for (var i = 0; i < 4; i++) {
            var x = (corners[i][0] + (random.nextDouble() - 0.5) * 2 * tilt * w) * scale;
            var y = (corners[i][1] + (random.nextDouble() - 0.5) * 2 * tilt * height) * scale;
            places[i] =
                    new double[] {x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)};
            left = Math.min(left, places[i][0]);
            right = Math.max(right, places[i][0]);
            top = Math.min(top, places[i][1]);
            bottom = Math.max(bottom, places[i][1]);
        }
        for (var place : places) {
            place[0] -= left;
            place[1] -= top;
        }
        var view = new BufferedImage(
                Math.max(1, (int) (right - left)), Math.max(1, (int) (bottom - top)), BufferedImage.TYPE_INT_RGB);
        between(places, corners).draw(flat, view, around.getRGB());
        return view;
    }

    private void draw(BufferedImage flat, BufferedImage view, int around) {
        var source = ((DataBufferInt) flat.getRaster().getDataBuffer()).getData();
        var target = ((DataBufferInt) view.getRaster().getDataBuffer()).getData();
        var w = flat.getWidth();
        var height = flat.getHeight();
        for (var y = 0; y < view.getHeight(); y++) {
            for (var x = 0; x < view.getWidth(); x++) {
                var below = h[6] * x + h[7] * y + 1;
                var u = (h[0] * x + h[1] * y + h[2]) / below;
                var v = (h[3] * x + h[4] * y + h[5]) / below;
                var inside = u >= 0 && v >= 0 && u < w - 1 && v < height - 1;
                target[y * view.getWidth() + x] = inside ? mixed(source, w, u, v) : around;
            }
        }
    }

    private static int mixed(int[] source, int w, double u, double v) {
        var x = (int) u;
        var y = (int) v;
        var fx = (int) ((u - x) * 256);
        var fy = (int) ((v - y) * 256);
        var i = y * w + x;
        var result = 0;
        for (var shift = 0; shift <= 16; shift += 8) {
            var upper = (source[i] >> shift & 255) * (256 - fx) + (source[i + 1] >> shift & 255) * fx;
            var lower = (source[i + w] >> shift & 255) * (256 - fx) + (source[i + w + 1] >> shift & 255) * fx;
            result |= (upper * (256 - fy) + lower * fy >> 16) << shift;
        }
        return result;
    }

    /** The projection that leads four places to four others. */
    private static Projection between(double[][] from, double[][] to) {
        var matrix = new double[8][9];
        for (var i = 0; i < 4; i++) {
            var x = from[i][0];
            var y = from[i][1];
            matrix[2 * i] = new double[] {x, y, 1, 0, 0, 0, -to[i][0] * x, -to[i][0] * y, to[i][0]};
            matrix[2 * i + 1] = new double[] {0, 0, 0, x, y, 1, -to[i][1] * x, -to[i][1] * y, to[i][1]};
        }
        for (var column = 0; column < 8; column++) {
            eliminate(matrix, column);
        }
        var result = new double[8];
        for (var i = 0; i < 8; i++) {
            result[i] = matrix[i][8] / matrix[i][i];
        }
        return new Projection(result);
    }

    private static void eliminate(double[][] matrix, int column) {
        var best = column;
        for (var row = column + 1; row < 8; row++) {
            best = Math.abs(matrix[row][column]) > Math.abs(matrix[best][column]) ? row : best;
        }
        var swapped = matrix[column];
        matrix[column] = matrix[best];
        matrix[best] = swapped;
        for (var row = 0; row < 8; row++) {
            if (row != column) {
                var factor = matrix[row][column] / matrix[column][column];
                for (var k = column; k < 9; k++) {
                    matrix[row][k] -= factor * matrix[column][k];
                }
            }
        }
    }
}
