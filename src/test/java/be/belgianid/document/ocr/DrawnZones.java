package be.belgianid.document.ocr;

import be.belgianid.cli.bench.paper.Condition;
import be.belgianid.cli.bench.paper.PaperKind;
import be.belgianid.cli.bench.paper.PaperPress;
import be.belgianid.cli.bench.paper.TakenPage;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;

/** Pages of the bench's documents for tests: drawn, taken as a scanner or telephone does, contents known. */
public record DrawnZones(BufferedImage picture, List<String> lines, String condition) {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** A legible page of some kind in some condition. */
    static DrawnZones of(int seed) {
        return of(new PaperPress(seed, TODAY).good(seed));
    }

    /** A clean passport page, upright. */
    public static DrawnZones clean(int seed) {
        return of(new PaperPress(seed, TODAY).good(seed, PaperKind.PASSPORT, Condition.CLEAN));
    }

    /** A passport page turned by a quarter or more. */
    static DrawnZones turned(int seed) {
        return of(new PaperPress(seed, TODAY).good(seed, PaperKind.PASSPORT, Condition.TURNED));
    }

    private static DrawnZones of(TakenPage page) {
        return new DrawnZones(page.picture(), page.paper().zone(), page.toString());
    }
}
