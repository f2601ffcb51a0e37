package be.belgianid.document;

import java.io.Serializable;
import java.util.UUID;

/** The opaque reference of a stored document. */
public record DocumentId(UUID value) implements Serializable {
    public static DocumentId random() {
        return new DocumentId(UUID.randomUUID());
    }

    public static DocumentId of(String text) {
        return new DocumentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
