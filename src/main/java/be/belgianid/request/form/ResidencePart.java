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

    /** The same data with one field from elsewhere. */
    ResidencePart with(FormField field, ResidencePart other) {
        return new ResidencePart(
                field == FormField.RESIDENCE_COUNTRY ? other.country : country,
                field == FormField.RESIDENCE_POSTAL_CODE ? other.postalCode : postalCode,
                field == FormField.RESIDENCE_LOCALITY ? other.locality : locality,
                field == FormField.RESIDENCE_STREET ? other.street : street,
                field == FormField.RESIDENCE_HOUSE_NUMBER ? other.houseNumber : houseNumber,
                field == FormField.RESIDENCE_BOX ? other.box : box);
    }

    public boolean isEmpty() {
        return country == null && (postalCode + locality + street + houseNumber + box).isEmpty();
    }

    @Override
    public String toString() {
        return "ResidencePart[masked]";
    }
}
