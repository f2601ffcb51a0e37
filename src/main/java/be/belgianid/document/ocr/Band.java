package be.belgianid.document.ocr;

import java.util.List;

/** Two or three lines that may be a machine-readable zone; the better the score, the earlier it is read. */
record Band(List<TextLine> lines, double score) {
    Band turned() {
        return new Band(lines.reversed().stream().map(TextLine::turned).toList(), score);
    }

    Band scaled(double factor) {
        return new Band(lines.stream().map(line -> line.scaled(factor)).toList(), score);
    }
}
