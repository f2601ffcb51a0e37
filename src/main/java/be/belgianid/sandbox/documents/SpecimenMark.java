package be.belgianid.sandbox.documents;

import java.awt.Color;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;

/** Says on every drawn document that it is not one: a pale word across it and a plain line at its edge. */
final class SpecimenMark {
    private static final Color RED = new Color(0xb3261e);

    private SpecimenMark() {}

    /** The pale word, to be drawn before the data so that it never covers them. */
    static void behind(Surface surface, double x, double y, double size) {
        var layout =
                new TextLayout("SPECIMEN", Fonts.plain(size), surface.graphics().getFontRenderContext());
        var place = AffineTransform.getTranslateInstance(x, y);
        place.rotate(-0.32);
        surface.line(layout.getOutline(place), new Color(0xebbdb8), 0.25);
    }

    static void edge(Surface surface, double x, double baseline, double room) {
        surface.boldText("SPECIMEN – FICTITIOUS, NOT AN IDENTITY DOCUMENT", x, baseline, 1.75, room, RED);
    }
}
