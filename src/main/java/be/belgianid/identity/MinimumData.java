package be.belgianid.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of a person before a BIS number is created: the name with a full birth date, birth place and sex; or
 * the name and birth date with a residence abroad; or with an address in Belgium where the person can be reached.
 */
final class MinimumData {
    /** Nobody who is registered today is older. */
    private static final int OLDEST = 125;

    private MinimumData() {}

    /** Why the data do not suffice, as message keys; nothing when they do. */
    static List<String> missing(PersonDetails details, LocalDate today) {
        if (!isPlausible(details.birthDate(), today)) {
            return List.of("identity.reason.birthDateImplausible");
        }
        if (isReachable(details)) {
            return List.of();
        }
        var missing = new ArrayList<String>();
        if (!details.birthDate().isComplete()) {
            missing.add("identity.reason.missingBirthDate");
        }
        if (isBlank(details.birthPlace())) {
            missing.add("identity.reason.missingBirthPlace");
        }
        if (details.sex() == Sex.UNKNOWN) {
            missing.add("identity.reason.missingSex");
        }
        if (!missing.isEmpty()) {
            missing.addFirst("identity.reason.minimumData");
            missing.add("identity.reason.missingAddress");
        }
        return List.copyOf(missing);
    }

    private static boolean isPlausible(PartialDate birth, LocalDate today) {
        var year = birth.year();
        var day = birth.toLocalDate();
        return NumberSeries.covers(birth)
                && (year == null || (year <= today.getYear() && year >= today.getYear() - OLDEST))
                && (day.isEmpty() || !day.get().isAfter(today));
    }

    /** A residence in Belgium is also an address where the person can be reached there. */
    private static boolean isReachable(PersonDetails details) {
        return isPlace(details.residence()) || isBelgianPlace(details.contact());
    }

    private static boolean isBelgianPlace(@Nullable Address address) {
        return address != null && address.country().equals(Country.BELGIUM) && isPlace(address);
    }

    private static boolean isPlace(@Nullable Address address) {
        return address != null && (!isBlank(address.locality()) || !isBlank(address.postalCode()));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
