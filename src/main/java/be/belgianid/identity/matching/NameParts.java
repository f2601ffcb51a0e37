package be.belgianid.identity.matching;

import be.belgianid.identity.PersonName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A name made comparable.
 *
 * @param surname the words of the surname without particles, unless it has nothing else
 * @param whole the surname in one word, particles included
 * @param given the words of the given names
 * @param first how many of these words the first given name has: two in Marie-Claire
 */
record NameParts(List<String> surname, String whole, List<String> given, int first) {
    private static final int MAXIMUM_WORDS = 8;
    private static final Set<String> PARTICLES = Tables.lines("particles.txt").stream()
            .flatMap(line -> Arrays.stream(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    NameParts {
        surname = List.copyOf(surname);
        given = List.copyOf(given);
    }

    static NameParts of(PersonName name) {
        var words = Folding.name(name.surname());
        var core = words.stream()
                .filter(word -> !PARTICLES.contains(word))
                .limit(MAXIMUM_WORDS)
                .toList();
        var given = new ArrayList<String>();
        var first = 0;
        for (var each : name.givenNames()) {
            given.addAll(Folding.name(each));
            first = first == 0 ? given.size() : first;
        }
        return new NameParts(
                core.isEmpty() ? words : core,
                String.join("", words),
                given.size() > MAXIMUM_WORDS ? given.subList(0, MAXIMUM_WORDS) : given,
                first);
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    int furtherGivenNames() {
        return given.size() - first;
    }

    /** Of the given names only a first letter is said. */
    boolean isInitial() {
        return !given.isEmpty() && given.stream().allMatch(word -> word.length() == 1);
    }

    String surnameJoined() {
        return String.join("", surname);
    }

    String givenJoined() {
        return String.join("", given);
    }

    /** Every word of the name, surname first. */
    List<String> all() {
        var all = new ArrayList<>(surname);
        all.addAll(given);
        return all;
    }

    /** The name as if surname and given names had been written in each other's field. */
    NameParts swapped() {
        return new NameParts(given, givenJoined(), whole.isEmpty() ? List.of() : surname, 1);
    }
}
