package be.belgianid.cli.bench.paper;

import be.belgianid.sandbox.documents.PrintedData;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Draws documents: the same seed and index always give the same document, taken in the same way. */
public final class PaperPress {
    private static final long STRIDE = 0x9E3779B97F4A7C15L;

    private final long seed;
    private final LocalDate today;
    private final Holders holders = new Holders();

    public PaperPress(long seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
    }

    /** A legible page; kinds and conditions follow one another evenly. */
    public TakenPage good(int index) {
        var kinds = PaperKind.values();
        var conditions = Condition.values();
        return good(index, kinds[index % kinds.length], conditions[index / kinds.length % conditions.length]);
    }

    public TakenPage good(int index, PaperKind kind, Condition condition) {
        var random = random(index);
        var paper = paper(kind, random);
        return new TakenPage(paper, condition, Camera.taken(paper.sides(), condition, random));
    }

    /** Pages that must not pass; flaws follow one another evenly. */
    public FlawedPages flawed(int index) {
        var flaws = Flaw.values();
        var random = random(-1 - index);
        var flaw = flaws[index % flaws.length];
        var kinds = PaperKind.values();
        var paper = paper(
                flaw == Flaw.SAME_SIDE_TWICE ? PaperKind.CARD_BOTH : kinds[index / flaws.length % kinds.length],
                random);
        return new FlawedPages(paper, flaw, FlawedCamera.taken(paper, flaw, random));
    }

    private Random random(int index) {
        return new Random(seed * STRIDE + index * 7_919L);
    }

    private Paper paper(PaperKind kind, Random random) {
        var data = holders.any(kind, today, random);
        var zone = ZoneLines.of(kind, data);
        var sides = new Sides(data, Look.any(random));
        var pictures = pictures(kind, data, zone, sides);
        return new Paper(kind, data.state().country().code(), zone, sides.printed(), pictures);
    }

    private static List<BufferedImage> pictures(PaperKind kind, PrintedData data, List<String> zone, Sides sides) {
        return switch (kind) {
            case CARD_BACK -> List.of(sides.cardBack(zone));
            case CARD_BOTH -> List.of(sides.cardFront(), sides.cardBack(zone));
            case TD2_CARD -> List.of(sides.page(105, 74, data.state().cardTitle(), zone));
            case OLD_FRENCH_CARD -> List.of(sides.page(105, 74, "CARTE NATIONALE D'IDENTITÉ", zone));
            case PASSPORT -> List.of(sides.page(125, 88, data.state().passportTitle(), zone));
            case VISA_A -> List.of(sides.visa(120, 80, zone));
            case VISA_B -> List.of(sides.visa(105, 74, zone));
            case DRIVING_LICENCE -> List.of(sides.licence());
        };
    }
}
