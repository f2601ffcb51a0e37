package be.belgianid.sandbox.documents;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.Random;

/** The fine woven lines behind the data, different for every document and pale enough to read through. */
public final class Guilloche {
    private Guilloche() {}

    public static void weave(Surface surface, State state, long seed) {
        var random = new Random(seed);
        var colors = new Color[] {pale(state.tint(), 0.55), pale(state.ink(), 0.80), pale(state.tint(), 0.70)};
        for (var band = 0; band < 3; band++) {
            waves(surface, colors[band], random);
        }
        for (var rosette = 0; rosette < 2; rosette++) {
            var x = surface.width() * (0.25 + 0.55 * rosette + 0.08 * random.nextDouble());
            var y = surface.height() * (0.32 + 0.2 * random.nextDouble());
            rosette(surface, x, y, 9 + 6 * random.nextDouble(), 5 + random.nextInt(5), pale(state.ink(), 0.82));
        }
    }

    private static void waves(Surface surface, Color color, Random random) {
        var length = 18 + 30 * random.nextDouble();
        var height = 2 + 4 * random.nextDouble();
        var phase = Math.TAU * random.nextDouble();
        for (var y = -6.0; y < surface.height() + 6; y += 1.15) {
            var path = new Path2D.Double();
            for (var x = 0.0; x <= surface.width(); x += 0.5) {
                var wave = height * Math.sin(Math.TAU * x / length + phase + y * 0.09)
                        + 1.3 * Math.sin(Math.TAU * x / (length * 0.37) + y * 0.21);
                point(path, x, y + wave);
            }
            surface.line(path, color, 0.09);
        }
    }

    private static void rosette(Surface surface, double x, double y, double radius, int petals, Color color) {
        for (var ring = 0; ring < 9; ring++) {
            var path = new Path2D.Double();
            var size = radius * (0.35 + 0.075 * ring);
            for (var step = 0; step <= 720; step++) {
                var angle = Math.TAU * step / 720;
                var reach = size * (1 + 0.24 * Math.sin(petals * angle + ring * 0.35));
                point(path, x + reach * Math.cos(angle), y + reach * Math.sin(angle));
            }
            surface.line(path, color, 0.08);
        }
    }

    public static Color pale(Color color, double share) {
        return new Color(mixed(color.getRed(), share), mixed(color.getGreen(), share), mixed(color.getBlue(), share));
    }

    private static int mixed(int component, double share) {
        return (int) Math.round(component + (255 - component) * share);
    }

    private static void point(Path2D path, double x, double y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }
}
