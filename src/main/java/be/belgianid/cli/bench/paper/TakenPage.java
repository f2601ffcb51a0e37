package be.belgianid.cli.bench.paper;

import java.awt.image.BufferedImage;

/** A page as it would be uploaded: the document on it and how the picture was taken. */
public record TakenPage(Paper paper, Condition condition, BufferedImage picture) {
    @Override
    public String toString() {
        return "TakenPage[" + paper.kind() + ", " + condition + "]";
    }
}
