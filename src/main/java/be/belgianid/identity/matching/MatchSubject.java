package be.belgianid.identity.matching;

import be.belgianid.identity.Country;
import be.belgianid.identity.PartialDate;
import be.belgianid.identity.PersonDetails;
import be.belgianid.identity.Sex;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A description made comparable: everything folded once, so that many can be compared with it. */
record MatchSubject(
        NameParts name,
        PartialDate birthDate,
        Sex sex,
        @Nullable String birthPlace,
        @Nullable String birthPlaceAsWritten,
        @Nullable Country birthCountry,
        List<Country> nationalities,
        List<DocumentNumber> documents,
        List<Home> homes) {

    /** Says no more than a name, a date and a nationality: nothing else can be asked for. */
    boolean isBare() {
        return birthPlace == null && documents.isEmpty() && homes.isEmpty();
    }

    static MatchSubject of(PersonDetails details) {
        var country = details.birthCountry();
        return new MatchSubject(
                NameParts.of(details.name()),
                details.birthDate(),
                details.sex(),
                Places.main(details.birthPlace()),
                Places.asWritten(details.birthPlace()),
                country == null || !Countries.isSaid(country) ? null : country,
                details.nationalities().stream().filter(Countries::isSaid).toList(),
                details.documents().stream()
                        .map(DocumentNumber::of)
                        .filter(DocumentNumber::isTelling)
                        .toList(),
                Home.of(details));
    }
}
