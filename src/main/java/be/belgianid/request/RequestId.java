package be.belgianid.request;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** The opaque reference of an identification request, from its first draft on. */
@Embeddable
public record RequestId(UUID value) implements Serializable {
    public static RequestId random() {
        return new RequestId(UUID.randomUUID());
    }

    public static RequestId of(String text) {
        return new RequestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
