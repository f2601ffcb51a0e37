package be.belgianid.sandbox.documents;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Locale;

/** Both sides of a European driving licence: its fields carry numbers instead of captions and there is no machine-readable zone. */
final class DrivingLicence {
    private static final double WIDTH = 85.6;
    private static final double HEIGHT = 54;
    private static final Color INK = new Color(0x16181c);

    private DrivingLicence() {}

    static BufferedImage front(PrintedData data) {
        var state = data.state();
        var surface = blank(data);
        surface.fill(new Rectangle2D.Double(3, 3, 11, 7.6), new Color(0x24408e));
        surface.boldText(state.icao().substring(0, 1), 7.1, 8.4, 4.4, 6, Color.WHITE);
        surface.boldText(state.licenceTitle(), 18, 6.4, 3.2, 62, state.ink());
        surface.text(state.name(), 18, 9.8, 1.9, 62, state.ink());
        Portrait.draw(surface, 3, 13, 23, data.sex(), data.number().hashCode());
        var y = 16.2;
        y = line(surface, "1.", data.surname().toUpperCase(Locale.ROOT), y);
        y = line(surface, "2.", data.givenNames().toUpperCase(Locale.ROOT), y);
        y = line(
                surface,
                "3.",
                state.date(data.birthDate()) + "  " + data.birthPlace().toUpperCase(Locale.ROOT),
                y);
        y = line(surface, "4a.", state.date(data.validFrom()), y);
        line(surface, "4c.", state.authority(), 56, y - 4.7, 24);
        y = line(surface, "4b.", state.date(data.validUntil()), y);
        y = line(surface, "5.", data.number(), y);
        line(surface, "9.", "AM / B", y);
        SpecimenMark.edge(surface, 3, 52.4, 60);
        return surface.image();
    }

    static BufferedImage back(PrintedData data) {
        var state = data.state();
        var surface = blank(data);
        var categories = new String[] {"AM", "A1", "A2", "A", "B1", "B", "C1", "C", "D1", "D"};
        for (var row = 0; row < categories.length; row++) {
            var y = 7 + row * 3.9;
            surface.line(new Line2D.Double(22, y + 1, 82, y + 1), Guilloche.pale(state.ink(), 0.5), 0.1);
            surface.text(categories[row], 23, y, 2.3, 8, INK);
            if (row == 0 || row == 5) {
                surface.text(state.date(data.validFrom()), 36, y, 2.3, 18, INK);
                surface.text(state.date(data.validUntil()), 58, y, 2.3, 18, INK);
            }
        }
        surface.text("9.", 23, 4, 1.6, 6, state.ink());
        surface.text("10.", 36, 4, 1.6, 6, state.ink());
        surface.text("11.", 58, 4, 1.6, 6, state.ink());
        SpecimenMark.edge(surface, 22, 51, 58);
        return surface.image();
    }

    private static double line(Surface surface, String mark, String value, double y) {
        line(surface, mark, value, 29, y, 52);
        return y + 4.7;
    }

    private static void line(Surface surface, String mark, String value, double x, double y, double room) {
        surface.text(mark, x, y, 2, 6, INK);
        surface.boldText(value, x + 5, y, 2.6, room, INK);
    }

    private static Surface blank(PrintedData data) {
        var surface = new Surface(WIDTH, HEIGHT, new Color(0xfbeef0));
        Guilloche.weave(surface, data.state(), data.number().hashCode());
        SpecimenMark.behind(surface, 34, 46, 10);
        return surface;
    }
}
