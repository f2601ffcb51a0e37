package be.belgianid.document.ocr;

import java.util.List;

/** Two or three lines that may be a machine-readable zone; the better the score, the earlier it is read. */
record Band(List<TextLine> lines, double score) {
    private static final double FARTHEST = 2.5;

    Band turned() {
        return new Band(lines.reversed().stream().map(TextLine::turned).toList(), score);
    }

    /** How many characters its lines have, judged by their length. */
    int length() {
        var characters = lines.getFirst().characters();
        if (lines.size() == 3) {
            return 30;
        }
        return characters < 40 ? 36 : 44;
    }

    /** The band with lines that begin and end with their outer characters, where they are nearly as long as they should be. */
    Band whole(Grey page) {
        var length = length();
        return new Band(
                lines.stream()
                        .map(line -> Math.abs(line.characters() - length) < FARTHEST
                                ? GlyphCells.whole(page, line, length)
                                : line)
                        .toList(),
                score);
    }

    Band scaled(double factor) {
        return new Band(lines.stream().map(line -> line.scaled(factor)).toList(), score);
    }
}
