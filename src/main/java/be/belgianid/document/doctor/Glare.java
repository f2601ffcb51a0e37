package be.belgianid.document.doctor;

/**
 * Finds where a lamp has bleached the page: white that fades into the document step by step. White paper ends at once.
 */
final class Glare {
    private static final int CELL = 4;
    private static final int WHITE = 246;
    private static final int FADED = 205;
    private static final int STEEPEST = 32;
    private static final int SHORTEST = 5;
    private static final int FEWEST_STEPS = 3;
    /** A shadow over white paper fades, too, but over half a page. */
    private static final int MOST_STEPS = 45;

    private final int columns;
    private final int rows;
    private final int[] darkest;
    private final boolean[] bleached;

    private Glare(Shades page) {
        columns = Math.max(1, page.width() / CELL);
        rows = Math.max(1, page.height() / CELL);
        darkest = new int[columns * rows];
        bleached = new boolean[columns * rows];
        for (var row = 0; row < rows; row++) {
            for (var column = 0; column < columns; column++) {
                darkest[row * columns + column] = darkest(page, column * CELL, row * CELL);
            }
        }
    }

    /** The bleached share of the page. */
    static double share(Shades page) {
        var glare = new Glare(page);
        for (var row = 0; row < glare.rows; row++) {
            glare.along(row * glare.columns, 1, glare.columns);
        }
        for (var column = 0; column < glare.columns; column++) {
            glare.along(column, glare.columns, glare.rows);
        }
        var count = 0;
        for (var cell : glare.bleached) {
            count += cell ? 1 : 0;
        }
        return (double) count / glare.bleached.length;
    }

    private static int darkest(Shades page, int left, int top) {
        var darkest = 255;
        for (var y = top; y < Math.min(top + CELL, page.height()); y++) {
            for (var x = left; x < Math.min(left + CELL, page.width()); x++) {
                darkest = Math.min(darkest, page.at(x, y));
            }
        }
        return darkest;
    }

    private void along(int start, int step, int count) {
        for (var i = 0; i < count; i++) {
            var from = i;
            while (i < count && darkest[start + i * step] >= WHITE) {
                i++;
            }
            if (i - from >= SHORTEST && (fades(start, step, from - 1, -1, count) || fades(start, step, i, 1, count))) {
                for (var k = from; k < i; k++) {
                    bleached[start + k * step] = true;
                }
            }
        }
    }

    /** From white to the document's shades in several steps, none of them steep. */
    private boolean fades(int start, int step, int from, int direction, int count) {
        var before = 255;
        var steps = 0;
        for (var i = from; i >= 0 && i < count && steps < MOST_STEPS; i += direction) {
            var shade = darkest[start + i * step];
            if (before - shade > STEEPEST) {
                return false;
            }
            steps++;
            if (shade <= FADED) {
                return steps >= FEWEST_STEPS;
            }
            before = Math.min(before, shade);
        }
        return false;
    }
}
