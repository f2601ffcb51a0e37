package be.belgianid.document.ocr;

import java.util.ArrayList;
import java.util.List;

/** A connected patch of ink, as the ends of its rows: x, x, y triples. */
record Blob(int[] runs, double x, double y, int size) {
    private static final int SMALLEST = 5;
    private static final int LARGEST = 70;

    /** The patches of the size that characters have. */
    static List<Blob> in(boolean[] ink, int width, int height) {
        var blobs = new ArrayList<Blob>();
        var seen = new boolean[ink.length];
        var stack = new int[ink.length / 2 + 16];
        var runs = new Ints();
        for (var start = 0; start < ink.length; start++) {
            if (!ink[start] || seen[start]) {
                continue;
            }
            runs.clear();
            var top = 0;
            stack[top++] = start;
            while (top > 0) {
                var point = stack[--top];
                if (seen[point]) {
                    continue;
                }
                var y = point / width;
                var row = y * width;
                var left = point;
                while (left > row && ink[left - 1] && !seen[left - 1]) {
                    left--;
                }
                var right = point;
                while (right < row + width - 1 && ink[right + 1] && !seen[right + 1]) {
                    right++;
                }
                for (var i = left; i <= right; i++) {
                    seen[i] = true;
                }
                runs.add(left - row, right - row, y);
                for (var neighbour = -1; neighbour <= 1; neighbour += 2) {
                    if (y + neighbour < 0 || y + neighbour >= height) {
                        continue;
                    }
                    var other = (y + neighbour) * width;
                    var inside = false;
                    for (var x = Math.max(0, left - row - 1); x <= Math.min(width - 1, right - row + 1); x++) {
                        var open = ink[other + x] && !seen[other + x];
                        if (open && !inside && top < stack.length) {
                            stack[top++] = other + x;
                        }
                        inside = open;
                    }
                }
            }
            of(runs.toArray()).filter(Blob::isCharacterSized).ifPresent(blobs::add);
        }
        return blobs;
    }

    private static java.util.Optional<Blob> of(int[] runs) {
        var left = Integer.MAX_VALUE;
        var right = 0;
        var top = Integer.MAX_VALUE;
        var bottom = 0;
        for (var i = 0; i < runs.length; i += 3) {
            left = Math.min(left, runs[i]);
            right = Math.max(right, runs[i + 1]);
            top = Math.min(top, runs[i + 2]);
            bottom = Math.max(bottom, runs[i + 2]);
        }
        var size = Math.max(right - left, bottom - top) + 1;
        return java.util.Optional.of(new Blob(runs, (left + right) / 2.0, (top + bottom) / 2.0, size));
    }

    private boolean isCharacterSized() {
        return size >= SMALLEST && size <= LARGEST;
    }

    /** A growing list of whole numbers. */
    private static final class Ints {
        private int[] values = new int[3 * 256];
        private int size;

        void add(int a, int b, int c) {
            if (size + 3 > values.length) {
                values = java.util.Arrays.copyOf(values, values.length * 2);
            }
            values[size++] = a;
            values[size++] = b;
            values[size++] = c;
        }

        void clear() {
            size = 0;
        }

        int[] toArray() {
            return java.util.Arrays.copyOf(values, size);
        }
    }
}
