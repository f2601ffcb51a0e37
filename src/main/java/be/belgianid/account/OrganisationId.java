package be.belgianid.account;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Opaque key of an organisation for which people act. */
@Embeddable
public record OrganisationId(UUID value) implements Serializable {
    public static OrganisationId random() {
        return new OrganisationId(UUID.randomUUID());
    }

    public static OrganisationId of(String text) {
        return new OrganisationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
