package be.belgianid.cli.bench.paper;

import be.belgianid.sandbox.documents.Fonts;
import be.belgianid.sandbox.documents.Surface;
import java.awt.Color;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;

/** Writes on a surface in one look. */
final class Pen {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final double PITCH = 2.54;

    private final Surface surface;
    private final Look look;

    Pen(Surface surface, Look look) {
        this.surface = surface;
        this.look = look;
    }

    void label(String text, double x, double baseline, double room, Color color) {
        write(text, x, baseline, look.labelSize(), room, 0, color);
    }

    void value(String text, double x, double baseline, double room) {
        write(text, x, baseline, look.valueSize(), room, look.weight(), look.ink());
    }

    /** How wide a caption gets. */
    double width(String text) {
        return text.isEmpty()
                ? 0
                : look.squeeze() * new TextLayout(text, Fonts.plain(look.labelSize()), CONTEXT).getAdvance();
    }

    private void write(String text, double x, double baseline, double size, double room, double weight, Color color) {
        if (text.isEmpty()) {
            return;
        }
        var layout = new TextLayout(text, Fonts.plain(size), CONTEXT);
        var place = AffineTransform.getTranslateInstance(x, baseline);
        place.shear(look.slant(), 0);
        place.scale(Math.min(look.squeeze(), room / layout.getAdvance()), 1);
        var outline = layout.getOutline(place);
        surface.fill(outline, color);
        if (weight > 0) {
            surface.line(outline, color, size * weight);
        }
    }

    /** One line of a machine-readable zone, ten characters an inch. */
    void machineLine(String text, double x, double baseline) {
        var font = look.slenderMachine() ? Fonts.slenderMachine(4.23) : Fonts.machine(4.23);
        for (var i = 0; i < text.length(); i++) {
            var layout = new TextLayout(text.substring(i, i + 1), font, CONTEXT);
            surface.fill(
                    layout.getOutline(AffineTransform.getTranslateInstance(x + i * PITCH, baseline)),
                    look.machineInk());
        }
    }
}
