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

    public boolean isEmpty() {
        return type == null && (locality + street + houseNumber + box).isEmpty();
    }

    @Override
    public String toString() {
        return "ContactPart[masked]";
    }
}
