package be.belgianid.cli.bench;

import be.belgianid.identity.Address;
import be.belgianid.identity.Country;
import be.belgianid.identity.IdentityDocument;
import be.belgianid.identity.PartialDate;
import be.belgianid.identity.PersonDetails;
import be.belgianid.identity.PersonName;
import be.belgianid.identity.Sex;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** A question while it is being written; the slips change it. */
final class Draft {
    String surname;
    List<String> given;
    PartialDate date;

    @Nullable String place;

    Sex sex;
    private final @Nullable Country country;
    private final List<Country> nationalities;
    private final @Nullable Address home;
    private final List<IdentityDocument> documents;

    private Draft(PersonDetails details, RandomGenerator random) {
        surname = details.name().surname();
        given = new ArrayList<>(details.name().givenNames());
        date = details.birthDate();
        place = random.nextDouble() < 0.08 ? null : details.birthPlace();
        sex = random.nextDouble() < 0.05 ? Sex.UNKNOWN : details.sex();
        country = random.nextDouble() < 0.1 ? null : details.birthCountry();
        nationalities = random.nextDouble() < 0.05 ? List.of() : details.nationalities();
        home = home(details, random);
        documents = documents(details, random);
    }

    /** What somebody knows of the person: sometimes the registered document, sometimes a newer one, sometimes none. */
    static Draft of(PersonDetails details, RandomGenerator random) {
        return new Draft(details, random);
    }

    PersonDetails details() {
        return new PersonDetails(
                new PersonName(surname, given), date, country, place, sex, nationalities, home, null, documents);
    }

    private static @Nullable Address home(PersonDetails details, RandomGenerator random) {
        var draw = random.nextDouble();
        return draw < 0.45 ? details.residence() : draw < 0.75 ? MadePeople.home(random) : null;
    }

    private static List<IdentityDocument> documents(PersonDetails details, RandomGenerator random) {
        var draw = random.nextDouble();
        if (draw < 0.35) {
            return details.documents();
        }
        return draw < 0.7 && !details.nationalities().isEmpty()
                ? List.of(MadePeople.document(details.nationalities().getFirst(), random))
                : List.of();
    }
}
