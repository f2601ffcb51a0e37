package be.belgianid.identity;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The data of a person's identity document: type, issuing country, number as printed, validity (both ends inclusive, may be unknown). */
public record IdentityDocument(
        DocumentType type,
        Country issuer,
        String number,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil) implements Serializable {
    @Override
    public String toString() {
        return "IdentityDocument[masked]";
    }
}
