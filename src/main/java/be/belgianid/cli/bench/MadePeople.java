package be.belgianid.cli.bench;

import be.belgianid.identity.Address;
import be.belgianid.identity.Country;
import be.belgianid.identity.DocumentType;
import be.belgianid.identity.IdentityDocument;
import be.belgianid.identity.PartialDate;
import be.belgianid.identity.PersonDetails;
import be.belgianid.identity.PersonName;
import be.belgianid.identity.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Any number of people, each made anew from the seed and a number: families of two parents and two children, some of them twins. */
final class MadePeople {
    private static final int FAMILY = 4;
    private static final Set<String> BELGIAN = Set.of(
            "Bruxelles",
            "Brussel",
            "Antwerpen",
            "Gent",
            "Liège",
            "Charleroi",
            "La Louvière",
            "Mechelen",
            "Genk",
            "Aachen");
    private static final List<String> STREETS = List.of(
            "Rue de la Station",
            "Kerkstraat",
            "Rue du Moulin",
            "Stationsstraat",
            "Molenstraat",
            "Chaussée de Gand",
            "Rue Haute",
            "Nieuwstraat",
            "Schoolstraat",
            "Avenue Louise",
            "Rue de l'Église",
            "Veldstraat",
            "Dorpsstraat",
            "Rue Neuve");

    private final Cultures cultures = new Cultures();
    private final long seed;

    MadePeople(long seed) {
        this.seed = seed;
    }

    /** The first people, in order. */
    Iterator<PersonDetails> first(long count) {
        return LongStream.range(0, count).mapToObj(i -> person(i).details()).iterator();
    }

    RandomGenerator random(long purpose, long number) {
        return new SplittableRandom(
                        seed * 0x9E3779B97F4A7C15L + purpose * 0xBF58476D1CE4E5B9L + number * 0x94D049BB133111EBL)
                .split();
    }

    MadePerson person(long number) {
        var family = random(1, number / FAMILY);
        var culture = cultures.any(family);
        var fathersName = culture.surname(family);
        var mothersName = culture.surname(family);
        var home = home(family);
        var parentsYear = 1938 + family.nextInt(50);
        var childrensDate =
                LocalDate.of(parentsYear + 22 + family.nextInt(14), 1, 1).plusDays(family.nextInt(365));
        var twins = family.nextDouble() < 0.04;
        var role = (int) (number % FAMILY);
        var own = random(2, number);
        var male = role == 0 || role > 1 && own.nextBoolean();
        var surname = surname(role, fathersName, mothersName, culture, own);
        var date = role < 2
                ? LocalDate.of(parentsYear + own.nextInt(6), 1, 1).plusDays(own.nextInt(365))
                : role == 2 || twins ? childrensDate : childrensDate.plusDays(400 + own.nextInt(1800));
        var given = givenNames(culture, male, own);
        return made(culture, surname, given, male, guessed(date, culture, own), home, own);
    }

    private static String surname(int role, String fathers, String mothers, Culture culture, RandomGenerator own) {
        if (role > 1 && culture.isCompound(own) && !fathers.equals(mothers)) {
            return fathers + "_" + mothers;
        }
        return role == 1 ? mothers : fathers;
    }

    private static List<String> givenNames(Culture culture, boolean male, RandomGenerator own) {
        var belgian = culture.country().equals("BE") || culture.country().equals("FR");
        var count = own.nextDouble() < (belgian ? 0.4 : 0.75) ? 1 : own.nextDouble() < 0.65 ? 2 : 3;
        var names = new ArrayList<String>();
        while (names.size() < count) {
            var name = culture.given(male, own);
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** Where births were not registered, the first of January stands for a year. */
    private static LocalDate guessed(LocalDate date, Culture culture, RandomGenerator own) {
        var guessing = Set.of("AF", "SY", "MA", "CD").contains(culture.country());
        return guessing && own.nextDouble() < 0.08 ? date.withDayOfYear(1) : date;
    }

    private MadePerson made(
            Culture culture,
            String surname,
            List<String> given,
            boolean male,
            LocalDate date,
            Address home,
            RandomGenerator own) {
        var script = culture.script();
        var homeForm = gendered(surname, male);
        var name = new PersonName(
                Culture.text(Romanisation.registered(homeForm.replace('_', ' '), script)),
                given.stream()
                        .map(each -> Culture.text(Romanisation.registered(each, script)))
                        .toList());
        var place = culture.place(own);
        var country = BELGIAN.contains(place) ? "BE" : culture.country();
        var nationalities = new ArrayList<Country>();
        nationalities.add(new Country(own.nextDouble() < 0.25 ? "BE" : culture.country()));
        var details = new PersonDetails(
                name,
                PartialDate.of(date),
                own.nextDouble() < 0.95 ? new Country(country) : null,
                own.nextDouble() < 0.93 ? Romanisation.registered(place, script) : null,
                own.nextDouble() < 0.97 ? male ? Sex.MALE : Sex.FEMALE : Sex.UNKNOWN,
                nationalities,
                own.nextDouble() < 0.75 ? home : null,
                null,
                own.nextDouble() < 0.75 ? List.of(document(nationalities.getFirst(), own)) : List.of());
        return new MadePerson(details, culture, homeForm.replace('_', ' '), given);
    }

    static IdentityDocument document(Country issuer, RandomGenerator random) {
        var type = random.nextDouble() < 0.5 ? DocumentType.PASSPORT : DocumentType.IDENTITY_CARD;
        var letters = random.nextInt(3);
        var number = new StringBuilder();
        for (var i = 0; i < 9; i++) {
            number.append(i < letters ? (char) ('A' + random.nextInt(26)) : (char) ('0' + random.nextInt(10)));
        }
        return new IdentityDocument(type, issuer, number.toString(), null, null);
    }

    static Address home(RandomGenerator random) {
        var postalCode = String.valueOf(1000 + random.nextInt(9000));
        return new Address(
                Country.BELGIUM,
                postalCode,
                null,
                STREETS.get(random.nextInt(STREETS.size())),
                String.valueOf(1 + random.nextInt(200)),
                null);
    }

    /** Slavic women's surnames. */
    private static String gendered(String surname, boolean male) {
        if (male) {
            return surname;
        }
        for (var ending : List.of("ов", "ев", "ин", "ын")) {
            if (surname.endsWith(ending)) {
                return surname + "а";
            }
        }
        if (surname.endsWith("ський")) {
            return surname.substring(0, surname.length() - 2) + "а";
        }
        return surname.endsWith("ski") || surname.endsWith("cki")
                ? surname.substring(0, surname.length() - 1) + "a"
                : surname;
    }

    static @Nullable LocalDate date(PersonDetails details) {
        return details.birthDate().toLocalDate().orElse(null);
    }
}
