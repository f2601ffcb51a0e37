package be.belgianid.request.form;

import be.belgianid.identity.Country;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Step 3: the official residence, possibly abroad. */
public record ResidencePart(
        @Nullable Country country, String postalCode, String locality, String street, String houseNumber, String box)
        implements Serializable {
    static final ResidencePart EMPTY = new ResidencePart(null, "", "", "", "", "");

    public ResidencePart {
        postalCode = Texts.clean(postalCode);
        locality = Texts.clean(locality);
        street = Texts.clean(street);
        houseNumber = Texts.clean(houseNumber);
        box = Texts.clean(box);
    }

    public boolean isEmpty() {
        return country == null && (postalCode + locality + street + houseNumber + box).isEmpty();
    }

    @Override
    public String toString() {
        return "ResidencePart[masked]";
    }
}
