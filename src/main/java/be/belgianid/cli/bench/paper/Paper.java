package be.belgianid.cli.bench.paper;

import be.belgianid.document.DocumentField;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;

/**
 * A document with everything that a perfect reader finds on it.
 *
 * @param zone the lines of its machine-readable zone, empty when it has none
 * @param printed the values that its sides show in print, names with their diacritics, in canonical form
 * @param sides its pictures, {@link be.belgianid.sandbox.documents.Surface#DOTS} dots a millimetre
 */
public record Paper(
        PaperKind kind,
        String state,
        List<String> zone,
        Map<DocumentField, String> printed,
        List<BufferedImage> sides) {
    @Override
    public String toString() {
        return "Paper[" + kind + ", " + state + "]";
    }
}
