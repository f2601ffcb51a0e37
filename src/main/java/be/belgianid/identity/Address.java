package be.belgianid.identity;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** An official residence or a Belgian contact address; only the country is certain, every other part may be unknown. */
public record Address(
        Country country,
        @Nullable String postalCode,
        @Nullable String locality,
        @Nullable String street,
        @Nullable String houseNumber,
        @Nullable String box)
        implements Serializable {
    @Override
    public String toString() {
        return "Address[masked]";
    }
}
