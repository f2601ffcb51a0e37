package be.belgianid.request.form;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Step 3: where the person can be reached in Belgium; the locality may begin with its postcode. */
public record ContactPart(@Nullable ContactType type, String locality, String street, String houseNumber, String box)
        implements Serializable {
    static final ContactPart EMPTY = new ContactPart(null, "", "", "", "");

    public ContactPart {
        locality = Texts.clean(locality);
        street = Texts.clean(street);
        houseNumber = Texts.clean(houseNumber);
        box = Texts.clean(box);
    }

    /** The same data with one field from elsewhere. */
    ContactPart with(FormField field, ContactPart other) {
        return new ContactPart(
                field == FormField.CONTACT_TYPE ? other.type : type,
                field == FormField.CONTACT_LOCALITY ? other.locality : locality,
                field == FormField.CONTACT_STREET ? other.street : street,
                field == FormField.CONTACT_HOUSE_NUMBER ? other.houseNumber : houseNumber,
                field == FormField.CONTACT_BOX ? other.box : box);
    }

    public boolean isEmpty() {
        return type == null && (locality + street + houseNumber + box).isEmpty();
    }

    @Override
    public String toString() {
        return "ContactPart[masked]";
    }
}
