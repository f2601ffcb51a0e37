package be.belgianid.identity.matching;

import be.belgianid.identity.Address;
import be.belgianid.identity.PersonDetails;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An address made comparable: postal code, street and number in plain letters, empty where unknown. */
record Home(String postalCode, String street, String number) {

    static List<Home> of(PersonDetails details) {
        return Stream.of(of(details.residence()), of(details.contact()))
                .filter(home -> !home.postalCode.isEmpty() || !home.street.isEmpty())
                .toList();
    }

    /** Known to the door. */
    boolean isDoor() {
        return !street.isEmpty() && !number.isEmpty();
    }

    private static Home of(@Nullable Address address) {
        return address == null
                ? new Home("", "", "")
                : new Home(
                        compact(address.postalCode() == null ? address.locality() : address.postalCode()),
                        compact(address.street()),
                        compact(address.houseNumber()));
    }

    private static String compact(@Nullable String text) {
        return text == null ? "" : String.join("", Folding.words(text));
    }
}
