package be.belgianid.cli.bench;

import be.belgianid.identity.PersonDetails;

/** A question with its right answer: the key of the registered person, or 0 for a stranger. */
record Question(PersonDetails details, long truth, String kind) {
    boolean isPair() {
        return truth != 0;
    }

    /** As many about registered people as about strangers; the keys of the registered begin with 1. */
    static Question make(MadePeople people, long registered, long number) {
        var random = people.random(7, number);
        var maker = new SlipMaker(people);
        var index = random.nextLong(registered);
        var person = people.person(index);
        if (number % 2 == 0) {
            var slip = Slip.any(random);
            return new Question(maker.question(person, slip, random), index + 1, slip.name());
        }
        var kind = Stranger.any(random);
        var other = people.person(registered + 4 + number * 4 + random.nextInt(4));
        var slip = random.nextBoolean() ? Slip.NONE : Slip.any(random);
        return new Question(maker.question(kind.of(person, other, random), slip, random), 0, kind.name());
    }
}
