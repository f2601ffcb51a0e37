package be.belgianid.sandbox.people;

import be.belgianid.identity.Country;
import be.belgianid.identity.Niss;
import be.belgianid.identity.PartialDate;
import be.belgianid.identity.PersonDetails;
import be.belgianid.identity.PersonName;
import be.belgianid.identity.Sex;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Makes the people of the sandbox's registry; the same seed makes the same people. */
public final class FictitiousPeople {
    /** The seed of the people that the sandbox loads. */
    public static final long SEED = 20_260_101;

    private final Random random;
    private final NumberMint mint;
    private final BirthDates dates;
    private final Papers papers;
    private final List<Town> towns = Town.all();
    private final List<Origin> origins = Origin.all().stream()
            .flatMap(origin -> Collections.nCopies(origin.weight(), origin).stream())
            .toList();

    private FictitiousPeople(long seed) {
        random = new Random(seed);
        mint = new NumberMint(random);
        dates = new BirthDates(random);
        papers = new Papers(random);
    }

    /** The people of the user guide and of the drawn documents first, then {@code count} others. */
    public static List<FictitiousPerson> make(int count, long seed) {
        return new FictitiousPeople(seed).people(count);
    }

    private List<FictitiousPerson> people(int count) {
        var people = new ArrayList<>(KnownPeople.all());
        people.forEach(person -> {
            mint.reserve(person.number());
            person.formerNumbers().forEach(mint::reserve);
        });
        var goal = people.size() + count;
        while (people.size() < goal) {
            var person = person();
            people.add(person);
            if (people.size() < goal && person.details().sex() != Sex.UNKNOWN && random.nextInt(150) == 0) {
                people.add(twin(person));
            }
            if (people.size() < goal && person.details().sex() != Sex.UNKNOWN && random.nextInt(400) == 0) {
                people.add(namesake(person));
            }
        }
        return people;
    }

    private FictitiousPerson person() {
        var origin = Origin.pick(origins, random);
        var sex = random.nextBoolean() ? Sex.FEMALE : Sex.MALE;
        var name = new PersonName(origin.surname(sex, random), givenNames(origin, sex));
        return registered(origin, name, dates.of(origin), sex, bornIn(origin));
    }

    /** Same surname, day and place, other given names. */
    private FictitiousPerson twin(FictitiousPerson first) {
        var details = first.details();
        var origin = origin(details);
        var given = origin.givenName(details.sex(), random);
        while (details.name().givenNames().contains(given)) {
            given = origin.givenName(details.sex(), random);
        }
        var name = new PersonName(details.name().surname(), List.of(given));
        return registered(origin, name, details.birthDate(), details.sex(), place(details));
    }

    /** Same name, another day. */
    private FictitiousPerson namesake(FictitiousPerson first) {
        var details = first.details();
        var origin = origin(details);
        return registered(origin, details.name(), dates.of(origin), details.sex(), bornIn(origin));
    }

    private FictitiousPerson registered(
            Origin origin, PersonName name, PartialDate birth, Sex sex, Birthplace birthplace) {
        var bis = random.nextInt(100) < origin.percentWithBisNumber();
        var recorded = bis && random.nextInt(60) == 0 ? Sex.UNKNOWN : sex;
        var details = new PersonDetails(
                name,
                birth,
                birthplace.country(),
                birthplace.place(),
                recorded,
                List.of(origin.country()),
                random.nextInt(100) < (bis ? 55 : 98)
                        ? Origin.pick(towns, random).address(random)
                        : null,
                null,
                papers.of(origin.country()));
        var former = new ArrayList<Niss>();
        if (!bis && random.nextInt(100) < 3) {
            former.add(mint.bis(birth, random.nextInt(4) == 0 ? Sex.UNKNOWN : sex));
        } else if (bis && random.nextInt(200) == 0) {
            former.add(mint.bis(birth, Sex.UNKNOWN));
            former.add(mint.bis(birth, recorded));
        }
        var number = bis ? mint.bis(birth, recorded) : mint.national(birth, sex);
        return new FictitiousPerson(details, number, former, isDeceased(birth));
    }

    private List<String> givenNames(Origin origin, Sex sex) {
        var given = new ArrayList<String>();
        var wanted = random.nextInt(100) < 62 ? 1 : 2 + random.nextInt(2);
        for (var attempt = 0; attempt < wanted; attempt++) {
            var name = origin.givenName(sex, random);
            if (!given.contains(name)) {
                given.add(name);
            }
        }
        return given;
    }

    private Birthplace bornIn(Origin origin) {
        if (!origin.country().equals(Country.BELGIUM) && random.nextInt(100) < 15) {
            return new Birthplace(Country.BELGIUM, Origin.pick(towns, random).locality());
        }
        return new Birthplace(origin.country(), origin.place(random));
    }

    private Origin origin(PersonDetails details) {
        var surname = details.name().surname();
        return origins.stream()
                .filter(origin ->
                        origin.country().equals(details.nationalities().getFirst()))
                .filter(origin -> origin.surnames().stream().anyMatch(surname::startsWith))
                .findFirst()
                .orElse(origins.getFirst());
    }

    private static Birthplace place(PersonDetails details) {
        var country = details.birthCountry();
        var place = details.birthPlace();
        return new Birthplace(country == null ? Country.BELGIUM : country, place == null ? "" : place);
    }

    private boolean isDeceased(PartialDate birth) {
        var year = birth.year() == null ? 1960 : birth.year();
        return random.nextInt(1000) < Math.max(2, (1990 - year) * 2);
    }

    private record Birthplace(Country country, String place) {}
}
