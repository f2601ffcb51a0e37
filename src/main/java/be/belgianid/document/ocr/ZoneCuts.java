package be.belgianid.document.ocr;

import be.belgianid.document.ocr.LineCutter.Cut;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/** Cuts the lines of a zone that is known out of a picture just as the reader does: what models are trained on. */
public final class ZoneCuts {
    private static final double NEAR = 1.3;

    private ZoneCuts() {}

    /** One line: pictures of the whole line in several cuts, and of each of its characters. */
    public record LineCut(String text, List<BufferedImage> lines, List<BufferedImage> glyphs) {}

    /** Empty when the zone is not found. */
    public static List<LineCut> of(BufferedImage picture, List<String> truth, RandomGenerator random) {
        var page = Grey.of(picture);
        var finder = new BandFinder(page);
        var bands = new ArrayList<Band>();
        while (finder.hasMore()) {
            bands.addAll(finder.more());
        }
        var length = truth.getFirst().length();
        return bands.stream()
                .filter(band -> band.lines().size() == truth.size())
                .map(band -> Math.cos(band.lines().getFirst().angle()) < 0 ? band.turned() : band)
                .filter(band -> band.lines().stream().allMatch(line -> Math.abs(line.characters() - length) < NEAR))
                .max(Comparator.comparingDouble(Band::score))
                .map(band -> cut(page, band, truth, random))
                .orElse(List.of());
    }

    private static List<LineCut> cut(Grey page, Band band, List<String> truth, RandomGenerator random) {
        var cuts = new ArrayList<LineCut>();
        for (var i = 0; i < truth.size(); i++) {
            var line = band.lines().get(i);
            var first = LineCutter.cut(page, line, ZoneReader.FIRST).picture();
            var any = new Cut(0.58 + 0.26 * random.nextDouble(), 1.4 + 0.35 * random.nextDouble(), 36);
            var glyphs = new ArrayList<BufferedImage>();
            for (var glyph : GlyphCells.of(page, line, truth.get(i).length())) {
                glyphs.add(glyph.picture());
            }
            cuts.add(new LineCut(
                    truth.get(i), List.of(first, LineCutter.cut(page, line, any).picture()), glyphs));
        }
        return cuts;
    }
}
