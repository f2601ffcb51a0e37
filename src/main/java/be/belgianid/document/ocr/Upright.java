package be.belgianid.document.ocr;

import be.belgianid.document.Place;

/** A part of a page, turned upright and brought to a size at which its print is read best. */
final class Upright {
    private final Grey page;
    private final Grey picture;
    private final double cos;
    private final double sin;
    private final double scale;
    private final double s0;
    private final double t0;

    private Upright(Grey page, double angle, double scale, double s0, double t0, double s1, double t1) {
        this.page = page;
        this.cos = Math.cos(angle);
        this.sin = Math.sin(angle);
        this.scale = scale;
        this.s0 = s0;
        this.t0 = t0;
        picture = drawn((int) Math.ceil((s1 - s0) * scale), (int) Math.ceil((t1 - t0) * scale));
    }

    /** The whole page, its text along {@code angle}, at most so many pixels. */
    static Upright of(Grey page, double angle, double scale, double mostPixels) {
        var all = bounds(page, angle);
        return part(page, angle, scale, mostPixels, all[0], all[1], all[2], all[3]);
    }

    /** The part of the page between two places along ({@code s}) and across ({@code t}) its text. */
    static Upright part(
            Grey page, double angle, double scale, double mostPixels, double s0, double t0, double s1, double t1) {
        var all = bounds(page, angle);
        var left = Math.max(all[0], s0);
        var top = Math.max(all[1], t0);
        var right = Math.max(left + 16, Math.min(all[2], s1));
        var bottom = Math.max(top + 16, Math.min(all[3], t1));
        var fitting = Math.sqrt(mostPixels / ((right - left) * (bottom - top)));
        return new Upright(page, angle, Math.min(scale, fitting), left, top, right, bottom);
    }

    private static double[] bounds(Grey page, double angle) {
        var cos = Math.cos(angle);
        var sin = Math.sin(angle);
        var bounds = new double[] {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (var x : new double[] {0, page.width()}) {
            for (var y : new double[] {0, page.height()}) {
                bounds[0] = Math.min(bounds[0], x * cos + y * sin);
                bounds[1] = Math.min(bounds[1], y * cos - x * sin);
                bounds[2] = Math.max(bounds[2], x * cos + y * sin);
                bounds[3] = Math.max(bounds[3], y * cos - x * sin);
            }
        }
        return bounds;
    }

    Grey picture() {
        return picture;
    }

    private Grey drawn(int width, int height) {
        // A reduction by more than two would lose strokes between the samples.
        var source = scale < 0.5 ? page.scaled(2 * scale) : page;
        var ratio = (double) source.width() / page.width();
        var pixels = new byte[width * height];
        for (var y = 0; y < height; y++) {
            var t = t0 + (y + 0.5) / scale;
            for (var x = 0; x < width; x++) {
                var s = s0 + (x + 0.5) / scale;
                var px = (s * cos - t * sin) * ratio - 0.5;
                var py = (s * sin + t * cos) * ratio - 0.5;
                pixels[y * width + x] = (byte) (int) (source.sample(px, py) + 0.5);
            }
        }
        return new Grey(width, height, pixels);
    }

    /** A strip of the picture around a box, with room for marks above capitals. */
    Grey strip(Word box) {
        var room = (int) Math.max(4, 0.45 * box.height());
        var left = Math.max(0, box.left() - room);
        var top = Math.max(0, box.top() - room);
        var right = Math.min(picture.width(), box.right() + room);
        var bottom = Math.min(picture.height(), box.top() + box.height() + room);
        var pixels = new byte[(right - left) * (bottom - top)];
        for (var y = top; y < bottom; y++) {
            System.arraycopy(
                    picture.pixels(), y * picture.width() + left, pixels, (y - top) * (right - left), right - left);
        }
        return new Grey(right - left, bottom - top, pixels);
    }

    /** Where a box of the picture stands on the page. */
    Place place(Word box) {
        var left = 1.0;
        var top = 1.0;
        var right = 0.0;
        var bottom = 0.0;
        for (var x : new double[] {box.left(), box.right()}) {
            for (var y : new double[] {box.top(), box.top() + box.height()}) {
                var s = s0 + x / scale;
                var t = t0 + y / scale;
                var shareX = Math.clamp((s * cos - t * sin) / page.width(), 0, 1);
                var shareY = Math.clamp((s * sin + t * cos) / page.height(), 0, 1);
                left = Math.min(left, shareX);
                right = Math.max(right, shareX);
                top = Math.min(top, shareY);
                bottom = Math.max(bottom, shareY);
            }
        }
        return new Place(0, left, top, right - left, bottom - top);
    }
}
