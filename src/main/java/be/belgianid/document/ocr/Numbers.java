package be.belgianid.document.ocr;

import java.util.Arrays;

/** A little arithmetic on rows of figures. */
final class Numbers {
    private Numbers() {}

    static double median(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    /** Coefficients a, b, c of the parabola nearest to the points, by least squares. */
    static double[] parabola(double[] x, double[] y) {
        var meanX = Arrays.stream(x).average().orElse(0);
        var sums = new double[5];
        var right = new double[3];
        for (var i = 0; i < x.length; i++) {
            var d = (x[i] - meanX) / 100;
            var power = 1.0;
            for (var k = 0; k < 5; k++) {
                sums[k] += power;
                if (k < 3) {
                    right[k] += power * y[i];
                }
                power *= d;
            }
        }
        var solved = solve(
                new double[][] {{sums[0], sums[1], sums[2]}, {sums[1], sums[2], sums[3]}, {sums[2], sums[3], sums[4]}},
                right);
        var c = solved[2] / 10_000;
        var b = solved[1] / 100;
        return new double[] {solved[0] - b * meanX + c * meanX * meanX, b - 2 * c * meanX, c};
    }

    private static double[] solve(double[][] matrix, double[] right) {
        for (var i = 0; i < 3; i++) {
            var pivot = Math.abs(matrix[i][i]) < 1e-9 ? 1e-9 : matrix[i][i];
            for (var j = i + 1; j < 3; j++) {
                var factor = matrix[j][i] / pivot;
                for (var k = i; k < 3; k++) {
                    matrix[j][k] -= factor * matrix[i][k];
                }
                right[j] -= factor * right[i];
            }
        }
        var result = new double[3];
        for (var i = 2; i >= 0; i--) {
            var sum = right[i];
            for (var k = i + 1; k < 3; k++) {
                sum -= matrix[i][k] * result[k];
            }
            result[i] = Math.abs(matrix[i][i]) < 1e-9 ? 0 : sum / matrix[i][i];
        }
        return result;
    }
}
