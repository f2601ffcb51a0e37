package be.belgianid.request.office;

import be.belgianid.identity.Countries;
import be.belgianid.identity.Country;
import be.belgianid.identity.IdentityDocument;
import be.belgianid.identity.PersonDetails;
import be.belgianid.ui.Moments;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Joins a person's data in lines for an operator's eyes; what is unknown is left out. */
record PersonTexts(Locale locale) {
    String birthPlace(PersonDetails person) {
        return Stream.concat(
                        Optional.ofNullable(person.birthPlace()).stream(),
                        Optional.ofNullable(person.birthCountry())
                                .map(country -> Countries.name(country, locale))
                                .stream())
                .collect(Collectors.joining(", "));
    }

    String nationalities(List<Country> nationalities) {
        return nationalities.stream()
                .map(nationality -> Countries.nationality(nationality, locale))
                .collect(Collectors.joining(", "));
    }

    /** Both ends of a document's validity; empty when neither is known. */
    String validity(IdentityDocument document) {
        return document.validFrom() == null && document.validUntil() == null
                ? ""
                : day(document.validFrom()) + " → " + day(document.validUntil());
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "…" : Moments.date(day, locale);
    }
}
