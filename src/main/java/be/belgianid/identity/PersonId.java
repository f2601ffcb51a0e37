package be.belgianid.identity;

import java.io.Serializable;

/** Opaque key of a registered person: a positive number that is never shown and never carries meaning. */
public record PersonId(long value) implements Serializable {
    public PersonId {
        if (value <= 0) {
            throw new IllegalArgumentException("identity.person.id");
        }
    }
}
