package be.belgianid.cli.bench.paper;

import be.belgianid.sandbox.documents.Fonts;
import be.belgianid.sandbox.documents.Guilloche;
import be.belgianid.sandbox.documents.State;
import be.belgianid.sandbox.documents.Surface;
import java.awt.Color;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;

/**
 * The foot of a document with nothing but its zone, in far more looks than the documents that are measured: what models are
 * trained on. Cuts of the typeface that are not at hand are made up by weight, width and slant.
 */
public record ZoneStrip(List<String> lines, BufferedImage picture) {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final List<String> STATES =
            List.of("BE", "NL", "DE", "FR", "IT", "ES", "PT", "PL", "RO", "LU", "IE");

    /** The same random numbers always draw the same strip, taken in the same way. */
    public static ZoneStrip any(Random random) {
        var lines = ZoneText.any(random);
        var drawn = drawn(lines, random);
        var shot = shot(random).around(Shot.Surroundings.NOTHING);
        return new ZoneStrip(lines, Camera.taken(List.of(drawn), shot, random));
    }

    private static BufferedImage drawn(List<String> lines, Random random) {
        var letter = new Letter(random);
        var width = lines.getFirst().length() * letter.pitch + 4 + 8 * random.nextDouble();
        var step = letter.pitch * (lines.size() == 3 ? 2.1 : 2.5) * (0.92 + 0.16 * random.nextDouble());
        var surface = new Surface(width, 12 + lines.size() * step, Color.WHITE);
        ground(surface, random);
        var left = 1.5 + (width - 3 - lines.getFirst().length() * letter.pitch) * random.nextDouble();
        for (var i = 0; i < lines.size(); i++) {
            letter.write(surface, lines.get(i), left, 8 + i * step);
        }
        return surface.image();
    }

    private static void ground(Surface surface, Random random) {
        var state = State.of(STATES.get(random.nextInt(STATES.size())));
        var sheet = new Rectangle2D.Double(0, 0, surface.width(), surface.height());
        surface.fill(
                sheet,
                Guilloche.pale(random.nextBoolean() ? state.tint() : state.ink(), 0.6 + 0.4 * random.nextDouble()));
        for (var layer = random.nextInt(4); layer > 0; layer--) {
            Guilloche.weave(surface, state, random.nextLong());
        }
        if (random.nextInt(4) == 0) {
            surface.fill(sheet, new Color(255, 255, 255, 60 + random.nextInt(160)));
        }
    }

    private static Shot shot(Random random) {
        var conditions = Condition.values();
        var shot = Shot.of(conditions[random.nextInt(conditions.length)], random);
        shot = shot.turned(Shot.between(random, -9, 9) * random.nextDouble());
        if (random.nextInt(3) == 0) {
            shot = shot.dense(Shot.between(random, 4.6, 7));
        }
        if (random.nextInt(3) == 0) {
            shot = shot.compressed(Shot.between(random, 0.12, 0.4));
        }
        return random.nextInt(4) == 0 ? shot.blurred(Shot.between(random, 0.05, 0.2)) : shot;
    }

    /** One printer's way of setting the zone. */
    private static final class Letter {
        private final boolean slender;
        private final double size;
        private final double squeeze;
        private final double slant;
        private final double weight;
        private final double pitch;
        private final double jitter;
        private final Color ink;
        private final Random random;

        Letter(Random random) {
            this.random = random;
            slender = random.nextBoolean();
            size = 3.8 + 0.7 * random.nextDouble();
            squeeze = 0.86 + 0.22 * random.nextDouble();
            slant = random.nextInt(4) == 0 ? 0.08 * (random.nextDouble() - 0.5) : 0;
            weight = random.nextInt(3) == 0 ? 0 : 0.18 * random.nextDouble();
            pitch = 2.54 * (0.97 + 0.06 * random.nextDouble());
            jitter = random.nextInt(3) == 0 ? 0.08 : 0;
            var shade = (int) (random.nextInt(110) * random.nextDouble());
            ink = new Color(shade, shade, Math.min(255, shade + random.nextInt(30)));
        }

        void write(Surface surface, String text, double left, double baseline) {
            var font = slender ? Fonts.slenderMachine(size) : Fonts.machine(size);
            for (var i = 0; i < text.length(); i++) {
                var place = AffineTransform.getTranslateInstance(
                        left + i * pitch + jitter * random.nextGaussian(), baseline + jitter * random.nextGaussian());
                place.shear(slant, 0);
                place.scale(squeeze, 1);
                var outline = new TextLayout(text.substring(i, i + 1), font, CONTEXT).getOutline(place);
                surface.fill(outline, ink);
                if (weight > 0) {
                    surface.line(outline, ink, weight);
                }
            }
        }
    }
}
