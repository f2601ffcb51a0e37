package be.belgianid.document.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the places on a page where a machine-readable zone may be, whichever way the page is turned. */
final class BandFinder {
    private static final double LONG_SIDE = 1500;
    private static final double[] LENGTHS = {30, 36, 44};
    private static final int MOST = 6;
    private static final int ROUNDS = 3;
    private static final int FEWEST_GLYPHS = 25;
    private static final int SHORTEST_ROW = 5;
    private static final int MOST_ANGLES = 2;
    /** About one degree. */
    private static final double CLOSE = 0.0175;

    private final double scale;
    private final List<Blob> blobs;
    private final Iterator<Double> directions;
    private final Grey small;
    private @Nullable List<Blob> strong;
    private final List<Double> tried = new ArrayList<>();

    BandFinder(Grey page) {
        scale = Math.min(2, LONG_SIDE / Math.max(page.width(), page.height()));
        small = page.scaled(scale);
        blobs = Blob.in(Binarisation.ink(small), small.width(), small.height());
        directions = Directions.of(blobs, small.width(), small.height()).iterator();
    }

    /** Where the page's print stands along a direction, in the page's own measure, and how high its characters are. */
    record Print(double s0, double t0, double s1, double t1, double height) {}

    Optional<Print> print(double angle) {
        var cos = Math.cos(angle);
        var sin = Math.sin(angle);
        var glyphs = Chain.of(
                        strong().stream().map(blob -> Glyph.of(blob, cos, sin)).toList())
                .stream()
                .map(Chain::glyphs)
                .filter(row -> row.size() >= SHORTEST_ROW)
                .flatMap(List::stream)
                .toList();
        if (glyphs.size() < FEWEST_GLYPHS) {
            return Optional.empty();
        }
        var height = Numbers.median(glyphs.stream().mapToDouble(Glyph::height).toArray());
        var room = 6 * height;
        return Optional.of(new Print(
                (glyphs.stream().mapToDouble(Glyph::s0).min().orElse(0) - room) / scale,
                (glyphs.stream().mapToDouble(Glyph::t0).min().orElse(0) - room) / scale,
                (glyphs.stream().mapToDouble(Glyph::s1).max().orElse(0) + room) / scale,
                (glyphs.stream().mapToDouble(Glyph::t1).max().orElse(0) + room) / scale,
                height / scale));
    }

    private List<Blob> strong() {
        if (strong == null) {
            strong = Blob.in(Binarisation.strongInk(small), small.width(), small.height());
        }
        return strong;
    }

    /** Directions along which the page's print may run, the likeliest first; which way up is not known. */
    List<Double> angles() {
        var print = strong();
        var candidates = new ArrayList<>(List.of(0.0, Math.PI / 2));
        for (var angle : Directions.of(print, small.width(), small.height())) {
            var straight = angle > Math.PI * 3 / 4 ? angle - Math.PI : angle;
            candidates.removeIf(other -> Math.abs(other - straight) < 4 * CLOSE);
            candidates.add(straight);
        }
        return candidates.stream()
                .sorted(Comparator.comparingDouble((Double angle) -> inRows(print, angle))
                        .reversed())
                .limit(MOST_ANGLES)
                .toList();
    }

    /** Long rows count more than many short ones, which a pattern has too. */
    private static double inRows(List<Blob> blobs, double angle) {
        var cos = Math.cos(angle);
        var sin = Math.sin(angle);
        return Chain.of(blobs.stream().map(blob -> Glyph.of(blob, cos, sin)).toList()).stream()
                .mapToDouble(chain -> chain.glyphs().size())
                .filter(size -> size >= SHORTEST_ROW)
                .map(size -> size * size)
                .sum();
    }

    /** True while there is a direction of text that has not been looked along. */
    boolean hasMore() {
        return directions.hasNext();
    }

    /** Candidates along the next direction in the page's own measure, the most likely first. */
    List<Band> more() {
        var angle = directions.next();
        List<TextLine> lines = List.of();
        // Follows the lines found until they run along the direction, because patches are measured upright to it.
        for (var round = 0; round < ROUNDS; round++) {
            lines = lines(angle);
            var slope = Numbers.median(lines.stream()
                    .mapToDouble(line -> line.slope((line.from() + line.to()) / 2))
                    .toArray());
            if (Math.abs(slope) < CLOSE || round == ROUNDS - 1) {
                break;
            }
            angle += Math.atan(slope);
        }
        var straight = angle;
        if (tried.stream().anyMatch(other -> Math.abs(Math.sin(straight - other)) < CLOSE)) {
            return List.of();
        }
        tried.add(angle);
        return bands(lines).stream()
                .sorted(Comparator.comparingDouble(Band::score).reversed())
                .limit(MOST)
                .map(band -> band.scaled(1 / scale))
                .toList();
    }

    private List<TextLine> lines(double angle) {
        var cos = Math.cos(angle);
        var sin = Math.sin(angle);
        return EvenLines.of(
                Chain.of(blobs.stream().map(blob -> Glyph.of(blob, cos, sin)).toList()), angle);
    }

    private static List<Band> bands(List<TextLine> lines) {
        var bands = new ArrayList<Band>();
        var sorted = lines.stream()
                .sorted(Comparator.comparingDouble(line -> line.across((line.from() + line.to()) / 2)))
                .toList();
        for (var i = 0; i < sorted.size(); i++) {
            for (var j = i + 1; j < sorted.size(); j++) {
                if (!belong(sorted.get(i), sorted.get(j), 3.8)) {
                    continue;
                }
                var pair = List.of(sorted.get(i), sorted.get(j));
                var lower = sorted.get(j);
                sorted.stream()
                        .skip(j + 1L)
                        .filter(line -> belong(lower, line, 2.8))
                        .findFirst()
                        .ifPresent(line -> bands.add(band(List.of(pair.get(0), lower, line), 0.5)));
                bands.add(band(pair, 0));
                if (pair.getFirst().characters() < 34) {
                    bands.addAll(guessed(pair));
                }
            }
        }
        return bands;
    }

    /** Of the three lines of a card one was not found: it lies above, below or between the two others. */
    private static List<Band> guessed(List<TextLine> pair) {
        var first = pair.getFirst();
        var second = pair.getLast();
        var middle = (first.from() + first.to()) / 2;
        var distance = second.across(middle) - first.across(middle);
        if (distance > 2.6 * first.pitch()) {
            return List.of(band(List.of(first, first.shifted(distance / 2), second), -0.3));
        }
        return List.of(
                band(List.of(first, second, second.shifted(distance)), -0.2),
                band(List.of(first.shifted(-distance), first, second), -0.3));
    }

    private static boolean belong(TextLine upper, TextLine lower, double widest) {
        var from = Math.max(upper.from(), lower.from());
        var to = Math.min(upper.to(), lower.to());
        var longest = Math.max(upper.to() - upper.from(), lower.to() - lower.from());
        if (to - from < 0.6 * longest) {
            return false;
        }
        var pitch = (upper.pitch() + lower.pitch()) / 2;
        var distance = (lower.across((from + to) / 2) - upper.across((from + to) / 2)) / pitch;
        return alike(upper.pitch(), lower.pitch(), 1.2)
                && alike(upper.height(), lower.height(), 1.4)
                && distance > 1.1
                && distance < widest;
    }

    private static boolean alike(double a, double b, double most) {
        return Math.max(a, b) < most * Math.min(a, b);
    }

    private static Band band(List<TextLine> lines, double bonus) {
        var pitch = Numbers.median(lines.stream().mapToDouble(TextLine::pitch).toArray());
        var from = 0.0;
        var to = 0.0;
        var least = Double.MAX_VALUE;
        for (var start : lines) {
            for (var end : lines) {
                var characters = (end.to() - start.from()) / pitch + 1;
                var cost = misfit(characters, lines.size()) - 0.02 * characters;
                if (cost < least) {
                    least = cost;
                    from = start.from();
                    to = end.to();
                }
            }
        }
        var common = new ArrayList<TextLine>();
        for (var line : lines) {
            var near = 0.75 * pitch;
            common.add(line.between(
                    Math.abs(line.from() - from) < near ? line.from() : from,
                    Math.abs(line.to() - to) < near ? line.to() : to));
        }
        return new Band(common, bonus - misfit((to - from) / pitch + 1, lines.size()));
    }

    private static double misfit(double characters, int lines) {
        var least = Double.MAX_VALUE;
        for (var length : LENGTHS) {
            if (length == 30 == (lines == 3)) {
                least = Math.min(least, Math.abs(characters - length));
            }
        }
        return least;
    }
}
