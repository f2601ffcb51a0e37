package be.belgianid.document.ocr;

import be.belgianid.document.Place;
import org.jspecify.annotations.Nullable;

/** A value found in a page's print, in canonical form, how sure recognition is of it, and where it stands. */
public record PrintedValue(
        String value, double confidence, @Nullable Place place) {
    @Override
    public String toString() {
        return "PrintedValue[masked]";
    }
}
