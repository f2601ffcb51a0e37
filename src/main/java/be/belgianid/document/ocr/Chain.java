package be.belgianid.document.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Characters that follow one another in a direction. */
final class Chain {
    private static final int FEWEST = 4;
    private static final double WIDEST_GAP = 2.7;

    private final List<Glyph> glyphs = new ArrayList<>();

    private Chain(Glyph first) {
        glyphs.add(first);
    }

    /** Strings characters together from left to right, then joins strings that go on where another ends. */
    static List<Chain> of(List<Glyph> glyphs) {
        var all = new ArrayList<Chain>();
        var open = new ArrayList<Chain>();
        for (var glyph :
                glyphs.stream().sorted(Comparator.comparingDouble(Glyph::s)).toList()) {
            open.removeIf(chain -> glyph.s() - chain.last().s() > 4 * Math.max(20, chain.height()));
            Chain best = null;
            var least = Double.MAX_VALUE;
            for (var chain : open) {
                var misfit = chain.misfit(glyph);
                if (misfit < least) {
                    least = misfit;
                    best = chain;
                }
            }
            if (best == null) {
                best = new Chain(glyph);
                all.add(best);
                open.add(best);
            } else {
                best.glyphs.add(glyph);
            }
        }
        return joined(
                all.stream().filter(chain -> chain.glyphs.size() >= FEWEST).toList());
    }

    private static List<Chain> joined(List<Chain> chains) {
        var sorted = new ArrayList<>(
                chains.stream().sorted(Comparator.comparingDouble(Chain::from)).toList());
        for (var i = 0; i < sorted.size(); i++) {
            var chain = sorted.get(i);
            for (var next = chain.continuation(sorted, i + 1); next != null; next = chain.continuation(sorted, i + 1)) {
                chain.glyphs.addAll(next.glyphs);
                sorted.remove(next);
            }
        }
        return sorted;
    }

    private @Nullable Chain continuation(List<Chain> sorted, int from) {
        for (var i = from; i < sorted.size(); i++) {
            var other = sorted.get(i);
            var height = height();
            var gap = other.from() - last().s();
            var ratio = other.height() / height;
            if (gap < 0.2 * height || gap > 14 * height || ratio < 0.65 || ratio > 1.55) {
                continue;
            }
            var drift = Math.abs(other.expected(last().s()) - last().t())
                    + Math.abs(expected(other.from()) - other.glyphs.getFirst().t());
            if (drift < 1.1 * height) {
                return other;
            }
        }
        return null;
    }

    /** How badly a character continues this chain; {@code Double.MAX_VALUE} when it does not. */
    private double misfit(Glyph glyph) {
        var height = height();
        var gap = glyph.s() - last().s();
        var drift = Math.abs(glyph.t() - expected(glyph.s()));
        var ratio = glyph.height() / height;
        if (gap < 0.3 * height || gap > WIDEST_GAP * height || drift > 0.35 * height || ratio < 0.5 || ratio > 1.8) {
            return Double.MAX_VALUE;
        }
        return drift + 0.2 * gap;
    }

    /** Where the middle of the line should be, judged by the nearest end's last few characters. */
    private double expected(double s) {
        var n = glyphs.size();
        if (n < 4) {
            return s >= last().s() ? last().t() : glyphs.getFirst().t();
        }
        var k = Math.min(n, 12);
        var part = s >= last().s() ? glyphs.subList(n - k, n) : glyphs.subList(0, k);
        var meanS = part.stream().mapToDouble(Glyph::s).average().orElseThrow();
        var meanT = part.stream().mapToDouble(Glyph::t).average().orElseThrow();
        var above = 0.0;
        var below = 0.0;
        for (var glyph : part) {
            above += (glyph.s() - meanS) * (glyph.t() - meanT);
            below += (glyph.s() - meanS) * (glyph.s() - meanS);
        }
        return meanT + (below > 0 ? above / below : 0) * (s - meanS);
    }

    private Glyph last() {
        return glyphs.getLast();
    }

    private double from() {
        return glyphs.getFirst().s();
    }

    /** The middle of the heights of the last characters. */
    private double height() {
        var n = glyphs.size();
        return Numbers.median(glyphs.subList(Math.max(0, n - 9), n).stream()
                .mapToDouble(Glyph::height)
                .toArray());
    }

    List<Glyph> glyphs() {
        return glyphs;
    }
}
