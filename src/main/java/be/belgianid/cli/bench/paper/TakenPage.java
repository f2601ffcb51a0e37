package be.belgianid.cli.bench.paper;

import java.awt.image.BufferedImage;

/** A page as it would be uploaded: the document on it and how the picture was taken. */
public record TakenPage(Paper paper, Condition condition, BufferedImage picture) {
    private static final float FINE = 0.92f;

    /** The picture as a file, next to nothing lost. */
    public byte[] jpeg() {
        return Exposure.jpeg(picture, FINE);
    }

    @Override
    public String toString() {
        return "TakenPage[" + paper.kind() + ", " + condition + "]";
    }
}
