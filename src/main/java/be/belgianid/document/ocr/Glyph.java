package be.belgianid.document.ocr;

/** A patch of ink seen along a text direction: its extent along ({@code s}) and across ({@code t}) that direction. */
record Glyph(double s0, double s1, double t0, double t1) {
    static Glyph of(Blob blob, double cos, double sin) {
        var s0 = Double.MAX_VALUE;
        var s1 = -Double.MAX_VALUE;
        var t0 = Double.MAX_VALUE;
        var t1 = -Double.MAX_VALUE;
        var runs = blob.runs();
        for (var i = 0; i < runs.length; i += 3) {
            for (var end = 0; end < 2; end++) {
                var s = runs[i + end] * cos + runs[i + 2] * sin;
                var t = runs[i + 2] * cos - runs[i + end] * sin;
                s0 = Math.min(s0, s);
                s1 = Math.max(s1, s);
                t0 = Math.min(t0, t);
                t1 = Math.max(t1, t);
            }
        }
        return new Glyph(s0, s1, t0, t1);
    }

    double s() {
        return (s0 + s1) / 2;
    }

    double t() {
        return (t0 + t1) / 2;
    }

    double height() {
        return t1 - t0 + 1;
    }

    double width() {
        return s1 - s0 + 1;
    }
}
