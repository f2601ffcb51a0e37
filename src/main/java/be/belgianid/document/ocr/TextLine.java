package be.belgianid.document.ocr;

/**
 * A line of evenly spaced characters on a page: seen along the direction {@code angle} its middle runs at
 * {@code t = a + b s + c s²}, from the centre of the first character to that of the last.
 */
record TextLine(double angle, double a, double b, double c, double from, double to, double pitch, double height) {
    double across(double s) {
        return a + b * s + c * s * s;
    }

    double slope(double s) {
        return b + 2 * c * s;
    }

    /** How many characters fit. */
    double characters() {
        return (to - from) / pitch + 1;
    }

    TextLine between(double newFrom, double newTo) {
        return new TextLine(angle, a, b, c, newFrom, newTo, pitch, height);
    }

    /** The line that lies this far below. */
    TextLine shifted(double distance) {
        return new TextLine(angle, a + distance, b, c, from, to, pitch, height);
    }

    /** The same line on a page of another size. */
    TextLine scaled(double factor) {
        return new TextLine(
                angle, a * factor, b, c / factor, from * factor, to * factor, pitch * factor, height * factor);
    }

    /** The same line read from its other end, as on a page turned upside down. */
    TextLine turned() {
        return new TextLine(angle + Math.PI, -a, b, -c, -to, -from, pitch, height);
    }
}
