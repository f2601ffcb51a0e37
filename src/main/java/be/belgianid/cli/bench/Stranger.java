package be.belgianid.cli.bench;

import be.belgianid.identity.Country;
import be.belgianid.identity.PartialDate;
import be.belgianid.identity.PersonDetails;
import be.belgianid.identity.PersonName;
import be.belgianid.identity.Sex;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** People who are not registered, from anybody to the hardest: those who resemble a registered person. */
enum Stranger {
    ANYBODY(588),
    BROTHER_OR_SISTER(120),
    TWIN(80),
    NAMESAKE(100),
    PARENT_OR_CHILD(80),
    /** The same name and the same birth date, born elsewhere: with fifty namesakes, born on any of 25 000 days, one in 500. */
    NAMESAKE_OF_THE_SAME_DAY(2),
    SAME_GIVEN_NAME_AND_DAY(30);

    private static final int ALL = 1000;

    /** How many of a thousand strangers are such. */
    private final int weight;

    Stranger(int weight) {
        this.weight = weight;
    }

    static Stranger any(RandomGenerator random) {
        var draw = random.nextInt(ALL);
        for (var kind : values()) {
            draw -= kind.weight;
            if (draw < 0) {
                return kind;
            }
        }
        return ANYBODY;
    }

    /** A stranger of this kind made from a registered person and from somebody else. */
    MadePerson of(MadePerson registered, MadePerson other, RandomGenerator random) {
        if (this == ANYBODY) {
            return other;
        }
        var like = registered.details();
        var unlike = other.details();
        var male = random.nextBoolean();
        var given = List.of(registered.culture().given(male, random));
        var sex = male ? Sex.MALE : Sex.FEMALE;
        return switch (this) {
            case BROTHER_OR_SISTER ->
                given.getFirst().equals(registered.givenNames().getFirst())
                        ? other
                        : made(registered, given, sex, later(like.birthDate(), 300 + random.nextInt(3000)), like, like);
            case TWIN ->
                given.getFirst().equals(registered.givenNames().getFirst())
                        ? other
                        : made(registered, given, sex, like.birthDate(), like, like);
            case NAMESAKE -> made(registered, registered.givenNames(), like.sex(), unlike.birthDate(), unlike, unlike);
            case PARENT_OR_CHILD ->
                made(
                        registered,
                        registered.givenNames(),
                        like.sex(),
                        later(like.birthDate(), 7000 + random.nextInt(6000)),
                        like,
                        like);
            case NAMESAKE_OF_THE_SAME_DAY ->
                Objects.equals(like.birthPlace(), unlike.birthPlace())
                        ? other
                        : made(registered, first(registered), like.sex(), like.birthDate(), unlike, unlike);
            default -> made(other, registered.givenNames(), like.sex(), like.birthDate(), unlike, unlike);
        };
    }

    private static MadePerson made(
            MadePerson name, List<String> given, Sex sex, PartialDate date, PersonDetails birth, PersonDetails home) {
        var script = name.culture().script();
        var names = given.stream()
                .map(each -> Culture.text(Romanisation.registered(each, script)))
                .toList();
        var nationalities = birth.nationalities();
        var issuer = nationalities.isEmpty() ? Country.BELGIUM : nationalities.getFirst();
        var details = new PersonDetails(
                new PersonName(name.details().name().surname(), names),
                date,
                birth.birthCountry(),
                birth.birthPlace(),
                sex,
                nationalities,
                home.residence(),
                null,
                List.of(MadePeople.document(issuer, new SplittableRandom(date.hashCode() + names.hashCode()))));
        return new MadePerson(details, name.culture(), name.surname(), given);
    }

    /** Another person's further names are others. */
    private static List<String> first(MadePerson person) {
        return person.givenNames().subList(0, 1);
    }

    private static PartialDate later(PartialDate date, int days) {
        return date.toLocalDate()
                .map(day -> day.getYear() > 1990 ? day.minusDays(days) : day.plusDays(days))
                .map(PartialDate::of)
                .orElse(date);
    }
}
