package be.belgianid.cli.bench.paper;

import java.awt.image.BufferedImage;
import java.util.List;

/** Pages that a person must be asked to take again, and why. */
public record FlawedPages(Paper paper, Flaw flaw, List<BufferedImage> pictures) {
    @Override
    public String toString() {
        return "FlawedPages[" + paper.kind() + ", " + flaw + "]";
    }
}
