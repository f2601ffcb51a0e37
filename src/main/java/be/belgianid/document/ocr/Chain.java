package be.belgianid.document.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Characters that follow one another in a direction. */
final class Chain {
    private static final int FEWEST = 4;
    private static final double WIDEST_GAP = 2.7;

    /** Chains are looked for among those that end at about the same height of the page. */
    private static final double SHELF = 24;

    private final List<Glyph> glyphs = new ArrayList<>();
    private double height;
    private double @Nullable [] tail;
    private double @Nullable [] head;

    private Chain(Glyph first) {
        add(first);
    }

    private void add(Glyph glyph) {
        glyphs.add(glyph);
        changed();
    }

    private void changed() {
        var n = glyphs.size();
        var last = new double[Math.min(n, 9)];
        for (var i = 0; i < last.length; i++) {
            last[i] = glyphs.get(n - 1 - i).height();
        }
        height = Numbers.median(last);
        tail = null;
        head = null;
    }

    /** Strings characters together from left to right, then joins strings that go on where another ends. */
    static List<Chain> of(List<Glyph> glyphs) {
        var all = new ArrayList<Chain>();
        var open = new HashMap<Integer, List<Chain>>();
        for (var glyph :
                glyphs.stream().sorted(Comparator.comparingDouble(Glyph::s)).toList()) {
            var shelf = (int) Math.floor(glyph.t() / SHELF);
            var best = best(glyph, open, shelf);
            if (best == null) {
                best = new Chain(glyph);
                all.add(best);
            } else {
                open.getOrDefault((int) Math.floor(best.last().t() / SHELF), List.of())
                        .remove(best);
                best.add(glyph);
            }
            open.computeIfAbsent(shelf, key -> new ArrayList<>()).add(best);
        }
        return joined(
                all.stream().filter(chain -> chain.glyphs.size() >= FEWEST).toList());
    }

    private static @Nullable Chain best(Glyph glyph, Map<Integer, List<Chain>> open, int shelf) {
        Chain best = null;
        var least = Double.MAX_VALUE;
        for (var near = shelf - 2; near <= shelf + 2; near++) {
            var chains = open.getOrDefault(near, List.of());
            for (var i = chains.size() - 1; i >= 0; i--) {
                var chain = chains.get(i);
                if (glyph.s() - chain.last().s() > 4 * Math.max(20, chain.height)) {
                    chains.remove(i);
                    continue;
                }
                var misfit = chain.misfit(glyph);
                if (misfit < least) {
                    least = misfit;
                    best = chain;
                }
            }
        }
        return best;
    }

    private static List<Chain> joined(List<Chain> chains) {
        var sorted = new ArrayList<>(
                chains.stream().sorted(Comparator.comparingDouble(Chain::from)).toList());
        for (var i = 0; i < sorted.size(); i++) {
            var chain = sorted.get(i);
            for (var next = chain.continuation(sorted, i + 1); next != null; next = chain.continuation(sorted, i + 1)) {
                chain.glyphs.addAll(next.glyphs);
                chain.changed();
                sorted.remove(next);
            }
        }
        return sorted;
    }

    private @Nullable Chain continuation(List<Chain> sorted, int from) {
        for (var i = from; i < sorted.size(); i++) {
            var other = sorted.get(i);
            var gap = other.from() - last().s();
            var ratio = other.height / height;
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
        var atEnd = s >= last().s();
        if (glyphs.size() < 4) {
            return atEnd ? last().t() : glyphs.getFirst().t();
        }
        var line = atEnd ? tail : head;
        if (line == null) {
            line = line(atEnd);
            if (atEnd) {
                tail = line;
            } else {
                head = line;
            }
        }
        return line[1] + line[2] * (s - line[0]);
    }

    /** A straight line through the characters at one end: a place, its height, the slope. */
    private double[] line(boolean atEnd) {
        var n = glyphs.size();
        var k = Math.min(n, 12);
        var from = atEnd ? n - k : 0;
        var meanS = 0.0;
        var meanT = 0.0;
        for (var i = from; i < from + k; i++) {
            meanS += glyphs.get(i).s() / k;
            meanT += glyphs.get(i).t() / k;
        }
        var above = 0.0;
        var below = 0.0;
        for (var i = from; i < from + k; i++) {
            var ds = glyphs.get(i).s() - meanS;
            above += ds * (glyphs.get(i).t() - meanT);
            below += ds * ds;
        }
        return new double[] {meanS, meanT, below > 0 ? above / below : 0};
    }

    private Glyph last() {
        return glyphs.getLast();
    }

    private double from() {
        return glyphs.getFirst().s();
    }

    List<Glyph> glyphs() {
        return glyphs;
    }
}
