package be.belgianid.cli.bench;

import be.belgianid.identity.PersonDetails;
import java.util.random.RandomGenerator;

/** A question with its right answer: the key of the registered person, or 0 for a stranger. */
record Question(PersonDetails details, long truth, String kind) {
    boolean isPair() {
        return truth != 0;
    }

    /** As many about registered people as about strangers; the keys of the registered begin with 1. */
    static Question make(MadePeople people, long registered, long number) {
        var random = people.random(7, number);
        var index = random.nextLong(registered);
        var person = people.person(index);
        if (number % 2 == 0) {
            var slip = Slip.any(random);
            return new Question(new SlipMaker(people).question(person, slip, random), index + 1, slip.name());
        }
        return stranger(people, registered, number, Stranger.any(random), person, random);
    }

    /** A stranger of whom only a fact that is often not said could tell that it is one. */
    static Question hardest(MadePeople people, long registered, long number) {
        var random = people.random(8, number);
        var person = people.person(random.nextLong(registered));
        return stranger(people, registered, number, Stranger.NAMESAKE_OF_THE_SAME_DAY, person, random);
    }

    private static Question stranger(
            MadePeople people, long registered, long number, Stranger kind, MadePerson person, RandomGenerator random) {
        var maker = new SlipMaker(people);
        var other = people.person(registered + 4 + number * 4 + random.nextInt(4));
        var slip = random.nextBoolean() ? Slip.NONE : Slip.any(random);
        return new Question(maker.question(kind.of(person, other, random), slip, random), 0, kind.name());
    }
}
