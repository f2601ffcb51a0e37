package be.belgianid.account;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Opaque key of somebody who signs in. */
@Embeddable
public record AccountId(UUID value) implements Serializable {
    public static AccountId random() {
        return new AccountId(UUID.randomUUID());
    }

    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
