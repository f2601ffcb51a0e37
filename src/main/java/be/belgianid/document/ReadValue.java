package be.belgianid.document;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One value read from a document in canonical text: dates in ISO form, country codes, enum constants.
 *
 * @param place where it stands, null when that is not known
 */
public record ReadValue(
        String value,
        Origin origin,
        double confidence,
        @Nullable Place place) implements Serializable {
    public ReadValue(String value, Origin origin, double confidence) {
        this(value, origin, confidence, null);
    }

    @Override
    public String toString() {
        return "ReadValue[masked, " + origin + "]";
    }
}
