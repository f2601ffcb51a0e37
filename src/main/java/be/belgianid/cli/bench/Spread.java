package be.belgianid.cli.bench;

import java.util.Arrays;

/** Measured values, to be asked for their middle and their tail. */
final class Spread {
    private double[] values = new double[64];
    private int size;

    synchronized void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    double percentile(double share) {
        if (size == 0) {
            return 0;
        }
        var sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        return sorted[Math.clamp((int) Math.ceil(share * size) - 1, 0, size - 1)];
    }

    double mean() {
        return Arrays.stream(values, 0, size).average().orElse(0);
    }
}
