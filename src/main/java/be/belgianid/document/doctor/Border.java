package be.belgianid.document.doctor;

import java.awt.Rectangle;

/** Tells at how many borders of the picture the document goes on: what lies around it has another tint. */
final class Border {
    private static final double STRIP = 0.025;
    private static final int NARROWEST = 4;
    /** The outermost part of the ink, level with the border, is compared with it. */
    private static final double DEPTH = 0.12;

    /** Where there is room around the ink, the document ends on the picture. */
    private static final double COVER = 0.62;

    /** A document that lies askew has other edges than the picture. */
    private static final int STEEPEST = 2;

    private static final int NEAR_LIGHT = 12;
    private static final int NEAR_COLOUR = 4;

    private Border() {}

    /** How many of the four borders look like the ground of the document. */
    static int flush(Shades page, Strokes strokes) {
        var content = strokes.box();
        var strip = Math.max(NARROWEST, (int) (STRIP * Math.max(page.width(), page.height())));
        var w = page.width();
        var h = page.height();
        if (w < 4 * strip || h < 4 * strip) {
            return 0;
        }
        var strips = new Rectangle[] {
            new Rectangle(0, strip, strip, h - 2 * strip),
            new Rectangle(w - strip, strip, strip, h - 2 * strip),
            new Rectangle(strip, 0, w - 2 * strip, strip),
            new Rectangle(strip, h - strip, w - 2 * strip, strip)
        };
        var deep = (int) (DEPTH * content.width);
        var low = (int) (DEPTH * content.height);
        var insides = new Rectangle[] {
            new Rectangle(content.x, strip, deep, h - 2 * strip),
            new Rectangle(content.x + content.width - deep, strip, deep, h - 2 * strip),
            new Rectangle(strip, content.y, w - 2 * strip, low),
            new Rectangle(strip, content.y + content.height - low, w - 2 * strip, low)
        };
        if (content.width < COVER * w || content.height < COVER * h) {
            return 0;
        }
        var count = 0;
        for (var i = 0; i < strips.length; i++) {
            count += alike(page, strips[i], insides[i]) ? 1 : 0;
        }
        return count > 0 && Math.abs(strokes.tilt()) > STEEPEST ? 0 : count;
    }

    private static boolean alike(Shades page, Rectangle strip, Rectangle inside) {
        return Math.abs(median(page, page.light(), strip) - median(page, page.light(), inside)) <= NEAR_LIGHT
                && Math.abs(median(page, page.colour(), strip) - median(page, page.colour(), inside)) <= NEAR_COLOUR;
    }

    private static int median(Shades page, int[] values, Rectangle part) {
        var counts = new int[256];
        var all = 0;
        for (var y = Math.max(0, part.y); y < Math.min(page.height(), part.y + part.height); y++) {
            for (var x = Math.max(0, part.x); x < Math.min(page.width(), part.x + part.width); x++) {
                counts[values[y * page.width() + x]]++;
                all++;
            }
        }
        var left = all / 2;
        for (var value = 0; value < counts.length; value++) {
            left -= counts[value];
            if (left < 0) {
                return value;
            }
        }
        return 0;
    }
}
