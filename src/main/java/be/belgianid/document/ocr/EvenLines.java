package be.belgianid.document.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps the chains that are long and evenly pitched, as only machine-readable zones are, as lines with a curve. */
final class EvenLines {
    private static final int FEWEST = 14;
    private static final double SHORTEST = 20;
    private static final double LONGEST = 60;
    private static final double LEAST_EVENNESS = 0.55;

    private EvenLines() {}

    static List<TextLine> of(List<Chain> chains, double angle) {
        return chains.stream()
                .map(chain -> line(chain, angle))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<TextLine> line(Chain chain, double angle) {
        if (chain.glyphs().size() < FEWEST) {
            return Optional.empty();
        }
        var height = Numbers.median(
                chain.glyphs().stream().mapToDouble(Glyph::height).toArray());
        var curve = curve(chain.glyphs());
        var kept = new ArrayList<Glyph>();
        for (var glyph : chain.glyphs()) {
            var s = glyph.s();
            if (Math.abs(glyph.t() - curve[0] - curve[1] * s - curve[2] * s * s) < 0.4 * height) {
                kept.add(glyph);
            }
        }
        if (kept.size() < FEWEST) {
            return Optional.empty();
        }
        curve = curve(kept);
        var pitch = pitch(kept);
        var from = kept.getFirst().s();
        var to = kept.getLast().s();
        var line = new TextLine(angle, curve[0], curve[1], curve[2], from, to, pitch, height);
        var characters = line.characters();
        var fits = characters >= SHORTEST
                && characters <= LONGEST
                && kept.size() >= 0.5 * characters
                && pitch > 0.6 * height
                && pitch < 2 * height
                && evenness(kept, pitch) >= LEAST_EVENNESS;
        return fits ? Optional.of(line) : Optional.empty();
    }

    private static double[] curve(List<Glyph> glyphs) {
        return Numbers.parabola(
                glyphs.stream().mapToDouble(Glyph::s).toArray(),
                glyphs.stream().mapToDouble(Glyph::t).toArray());
    }

    private static double[] gaps(List<Glyph> glyphs) {
        var gaps = new double[glyphs.size() - 1];
        for (var i = 0; i < gaps.length; i++) {
            gaps[i] = glyphs.get(i + 1).s() - glyphs.get(i).s();
        }
        return gaps;
    }

    private static double pitch(List<Glyph> glyphs) {
        var gaps = gaps(glyphs);
        var rough = Numbers.median(gaps);
        var sum = 0.0;
        var count = 0.0;
        for (var gap : gaps) {
            var steps = Math.round(gap / rough);
            if (steps >= 1 && steps <= 3 && Math.abs(gap / rough - steps) < 0.3) {
                sum += gap;
                count += steps;
            }
        }
        return count > 0 ? sum / count : rough;
    }

    private static double evenness(List<Glyph> glyphs, double pitch) {
        var even = 0;
        var gaps = gaps(glyphs);
        for (var gap : gaps) {
            var steps = gap / pitch;
            even += Math.abs(steps - Math.max(1, Math.round(steps))) < 0.22 ? 1 : 0;
        }
        return (double) even / gaps.length;
    }
}
