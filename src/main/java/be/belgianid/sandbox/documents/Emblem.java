package be.belgianid.sandbox.documents;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** An invented emblem, nobody's coat of arms: a ring with as many rays as the state's code asks for. */
public final class Emblem {
    private Emblem() {}

    public static void draw(Surface surface, double x, double y, double radius, State state) {
        var rays = 5 + Math.floorMod(state.icao().hashCode(), 7);
        var star = new Path2D.Double();
        for (var point = 0; point < rays * 2; point++) {
            var angle = Math.PI * point / rays - Math.PI / 2;
            var reach = radius * (point % 2 == 0 ? 0.78 : 0.34);
            var px = x + reach * Math.cos(angle);
            var py = y + reach * Math.sin(angle);
            if (point == 0) {
                star.moveTo(px, py);
            } else {
                star.lineTo(px, py);
            }
        }
        star.closePath();
        surface.fill(star, state.ink());
        surface.line(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), state.ink(), 0.3);
    }
}
