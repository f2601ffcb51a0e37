package be.belgianid.document;

import java.io.Serializable;

/** One value read from a document in canonical text: dates in ISO form, country codes, enum constants. */
public record ReadValue(String value, Origin origin, double confidence) implements Serializable {
    @Override
    public String toString() {
        return "ReadValue[masked, " + origin + "]";
    }
}
