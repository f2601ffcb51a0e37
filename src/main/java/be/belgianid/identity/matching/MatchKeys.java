package be.belgianid.identity.matching;

import be.belgianid.identity.PartialDate;
import be.belgianid.identity.PersonDetails;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The 64-bit keys under which a person is stored and looked up. Two descriptions of one person share at least one key as
 * long as not everything is wrong at once. Every key joins enough (a name and a date, two names and a year, …) that few people share it, even
 * among millions.
 */
public final class MatchKeys {
    private static final int WORDS = 3;

    private final LongSet keys = new LongSet();
    private final MatchSubject subject;
    private final String surnameSound;
    private final Set<String> surnames = new LinkedHashSet<>();
    private final Set<String> givens = new LinkedHashSet<>();

    private MatchKeys(MatchSubject subject) {
        this.subject = subject;
        var name = subject.name();
        surnameSound = name.whole().isEmpty() ? "" : Phonetics.code(name.surnameJoined());
        if (!name.whole().isEmpty()) {
            surnames.add(Phonetics.code(name.whole()));
        }
        if (name.surname().size() == 1) {
            surnames.add(surnameSound);
        } else {
            name.surname().stream()
                    .limit(WORDS)
                    .filter(MatchKeys::isWord)
                    .map(Phonetics::code)
                    .forEach(surnames::add);
        }
        name.given().stream()
                .limit(2)
                .filter(MatchKeys::isWord)
                .map(Phonetics::code)
                .forEach(givens::add);
    }

    /** All keys of a description, each once. */
    public static long[] of(PersonDetails details) {
        var keys = new MatchKeys(MatchSubject.of(details));
        keys.addAll();
        return keys.keys.toArray();
    }

    /** The key that namesakes share: surname and first given name, in either order; 0 when one of them is missing. */
    public static long ofName(PersonDetails details) {
        return nameKey(NameParts.of(details.name()));
    }

    /** A key that namesakes born at one place share, and some others; 0 when a name or the place is missing. */
    public static long ofNameAndPlace(PersonDetails details) {
        var subject = MatchSubject.of(details);
        return subject.birthPlace() == null || nameKey(subject.name()) == 0
                ? 0
                : nameAndPlaceKey(subject.name(), subject.birthPlace());
    }

    private static long nameAndPlaceKey(NameParts name, String place) {
        return Hash.of(
                'K',
                head(Spelling.canonical(name.surnameJoined()), 3),
                Phonetics.code(name.given().getFirst()),
                Phonetics.code(place));
    }

    private static long nameKey(NameParts name) {
        return name.whole().isEmpty() || name.given().isEmpty()
                ? 0
                : unordered(
                        'N',
                        Spelling.canonical(name.surnameJoined()),
                        Spelling.canonical(name.given().getFirst()),
                        0);
    }

    private void addAll() {
        var date = subject.birthDate();
        addNames(date);
        addSurnameAndMonth(date);
        if (date.isComplete()) {
            addDay(day(date));
        }
        subject.documents().stream().limit(3).forEach(number -> keys.add(Hash.of('X', number.folded())));
        subject.homes().stream()
                .filter(Home::isDoor)
                .limit(1)
                .forEach(home ->
                        keys.add(Hash.of('A', home.postalCode(), head(home.street(), 5), digits(home.number()))));
    }

    private void addDay(int day) {
        for (var name : surnames) {
            keys.add(Hash.of('D', name, day));
        }
        for (var name : givens) {
            keys.add(Hash.of('D', name, day));
        }
        var name = subject.name();
        if (!surnames.isEmpty() && !name.given().isEmpty()) {
            var given = head(Phonetics.code(name.given().getFirst()), 1);
            keys.add(unordered('I', head(surnameSound, 1), given, day));
        }
        var place = subject.birthPlace();
        if (place != null) {
            keys.add(Hash.of('B', Phonetics.code(place), day));
        }
    }

    private void addNames(PartialDate date) {
        var name = subject.name();
        if (name.whole().isEmpty() || name.given().isEmpty()) {
            return;
        }
        keys.add(nameKey(name));
        var given = name.given().getFirst();
        var initial = Spelling.canonical(given).isEmpty() ? given : head(Spelling.canonical(given), 1);
        var surname = surnameSound;
        if (subject.birthPlace() != null) {
            keys.add(Hash.of('L', surname, initial + "|" + Phonetics.code(subject.birthPlace())));
            keys.add(nameAndPlaceKey(name, subject.birthPlace()));
        }
        var year = date.year();
        if (year == null) {
            return;
        }
        var monthDay = date.isComplete() ? monthDay(date) : 0;
        for (var each : surnames) {
            for (var other : givens) {
                keys.add(unordered('Y', each, other, year));
            }
            if (monthDay != 0 && !givens.isEmpty()) {
                keys.add(unordered('M', each, givens.iterator().next(), monthDay));
            }
        }
        keys.add(Hash.of('G', surname + "|" + initial, year));
        addGivenName(Phonetics.code(given), head(surname, 1), date);
        addFragments(Spelling.canonical(name.surnameJoined()), Phonetics.code(given), year);
        if (monthDay != 0) {
            keys.add(Hash.of('H', surname + "|" + initial, monthDay));
        }
        if (givens.size() > 1) {
            addGivenNames(String.join("|", givens), year, monthDay);
        }
    }

    /** For a surname beyond recognition but for its first letter, together with a slip in the date. */
    private void addGivenName(String given, String initial, PartialDate date) {
        if (date.isComplete()) {
            keys.add(Hash.of('U', given + "|" + initial, value(date.year()) * 100 + value(date.month())));
            keys.add(Hash.of('W', given + "|" + initial, monthDay(date)));
        }
    }

    /** For another surname, or one beyond recognition, together with a slip in the date. */
    private void addGivenNames(String both, int year, int monthDay) {
        keys.add(Hash.of('S', both, year));
        if (monthDay != 0) {
            keys.add(Hash.of('T', both, monthDay));
        }
    }

    /** For a slip in the given name together with another in the day or the month. */
    private void addSurnameAndMonth(PartialDate date) {
        if (date.isComplete() && !subject.name().whole().isEmpty()) {
            keys.add(Hash.of('E', surnameSound, value(date.year()) * 100 + value(date.month())));
            keys.add(Hash.of('F', surnameSound, value(date.year()) * 100 + value(date.day())));
        }
    }

    /** For a slip at one end of the surname together with another in the date. */
    private void addFragments(String surname, String given, int year) {
        if (surname.length() < 3) {
            return;
        }
        keys.add(Hash.of('P', head(surname, 3) + "|" + given, year));
        keys.add(Hash.of('Q', surname.substring(surname.length() - 3) + "|" + given, year));
    }

    private static boolean isWord(String word) {
        return word.length() > 1;
    }

    private static long unordered(char kind, String a, String b, int number) {
        return a.compareTo(b) <= 0 ? Hash.of(kind, a + "|" + b, number) : Hash.of(kind, b + "|" + a, number);
    }

    /** A full date; day and month that could be each other are not told apart. */
    private static int day(PartialDate date) {
        return value(date.year()) * 10_000 + monthDay(date);
    }

    private static int monthDay(PartialDate date) {
        var month = value(date.month());
        var day = value(date.day());
        return day <= 12 ? Math.min(month, day) * 100 + Math.max(month, day) : month * 100 + day;
    }

    private static int value(@Nullable Integer part) {
        return part == null ? 0 : part;
    }

    private static String head(String word, int length) {
        return word.substring(0, Math.min(length, word.length()));
    }

    private static String digits(String number) {
        return number.replaceAll("\\D", "");
    }

    /** A growing set of few numbers. */
    private static final class LongSet {
        private long[] values = new long[24];
        private int size;

        void add(long value) {
            for (var i = 0; i < size; i++) {
                if (values[i] == value) {
                    return;
                }
            }
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = value;
        }

        long[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
