package be.belgianid.cli.bench;

import be.belgianid.identity.PartialDate;
import be.belgianid.identity.PersonDetails;
import be.belgianid.identity.Sex;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Writes down a question about a person with a slip of a given kind. */
final class SlipMaker {
    private static final Map<String, String> SHORT_NAMES = Map.ofEntries(
            Map.entry("Thomas", "Tom"),
            Map.entry("Alexandre", "Alex"),
            Map.entry("Johannes", "Jan"),
            Map.entry("Mohamed", "Mohammed"),
            Map.entry("Katarzyna", "Kasia"),
            Map.entry("Frédéric", "Fred"),
            Map.entry("Willem", "Wim"),
            Map.entry("Catherine", "Cathy"),
            Map.entry("Johanna", "Jo"),
            Map.entry("Cornelis", "Cor"),
            Map.entry("Maria", "Mia"),
            Map.entry("Nicolas", "Nico"),
            Map.entry("Philippe", "Phil"),
            Map.entry("Elisabeth", "Lies"),
            Map.entry("Johan", "Jo"),
            Map.entry("Christophe", "Chris"),
            Map.entry("Stéphanie", "Steph"),
            Map.entry("Francisco", "Paco"),
            Map.entry("Giuseppe", "Pino"),
            Map.entry("Hendrik", "Rik"));

    private final MadePeople people;

    SlipMaker(MadePeople people) {
        this.people = people;
    }

    PersonDetails question(MadePerson person, Slip slip, RandomGenerator random) {
        var draft = Draft.of(person.details(), random);
        if (slip == Slip.TWO_OF_THESE) {
            var first = Slip.any(random);
            var second = Slip.any(random);
            make(draft, person, first == Slip.TWO_OF_THESE ? Slip.GIVEN_TYPO : first, random);
            make(draft, person, second == Slip.TWO_OF_THESE || second == first ? Slip.SURNAME_TYPO : second, random);
        } else {
            make(draft, person, slip, random);
        }
        return draft.details();
    }

    private void make(Draft draft, MadePerson person, Slip slip, RandomGenerator random) {
        switch (slip) {
            case NONE, TWO_OF_THESE -> {}
            case CAPITALS -> zone(draft);
            case SURNAME_TYPO -> draft.surname = Slips.typo(draft.surname, random);
            case GIVEN_TYPO -> draft.given.set(0, Slips.typo(draft.given.getFirst(), random));
            case MISREAD -> misread(draft, random);
            case NAMES_SWAPPED -> swapNames(draft);
            case GIVEN_MISSING -> draft.given = new ArrayList<>(draft.given.subList(0, 1));
            case GIVEN_ADDED ->
                draft.given.add(
                        person.culture().given(draft.sex != Sex.FEMALE, random).split(":")[0]);
            case INITIAL ->
                draft.given = new ArrayList<>(List.of(draft.given.getFirst().charAt(0) + "."));
            case SHORT_NAME ->
                draft.given.set(0, SHORT_NAMES.getOrDefault(draft.given.getFirst(), draft.given.getFirst()));
            case TRANSLITERATED -> transliterate(draft, person, random);
            case OWN_SCRIPT -> ownScript(draft, person);
            case PARTICLE -> particle(draft, random);
            case COMPOUND -> compound(draft, random);
            case MARRIED -> married(draft, random);
            case CUT_OFF -> cut(draft);
            case PLACE -> draft.place = draft.place == null ? null : Slips.typo(draft.place, random);
            case SEX -> draft.sex = draft.sex == Sex.MALE ? Sex.FEMALE : Sex.MALE;
            case DAY_AND_MONTH, DATE_DIGIT, YEAR_ONLY, YEAR_AND_MONTH, NO_DATE ->
                draft.date = date(draft.date, slip, random);
        }
    }

    private static void zone(Draft draft) {
        draft.surname = Slips.zone(draft.surname);
        draft.given.replaceAll(Slips::zone);
        draft.place = draft.place == null ? null : Slips.zone(draft.place);
    }

    private static void misread(Draft draft, RandomGenerator random) {
        zone(draft);
        if (random.nextBoolean()) {
            draft.surname = Slips.misread(draft.surname, random);
        } else {
            draft.given.set(0, Slips.misread(draft.given.getFirst(), random));
        }
    }

    private static void swapNames(Draft draft) {
        var surname = draft.surname;
        draft.surname = String.join(" ", draft.given);
        draft.given = new ArrayList<>(List.of(surname.split(" ")));
    }

    private static void transliterate(Draft draft, MadePerson person, RandomGenerator random) {
        var script = person.culture().script();
        draft.surname = Culture.text(Romanisation.another(person.surname(), script, random));
        draft.given = new ArrayList<>(person.givenNames().stream()
                .map(each -> Culture.text(Romanisation.another(each, script, random)))
                .toList());
    }

    private static void ownScript(Draft draft, MadePerson person) {
        draft.surname = Romanisation.original(person.surname());
        draft.given = new ArrayList<>(
                person.givenNames().stream().map(Romanisation::original).toList());
    }

    private static void particle(Draft draft, RandomGenerator random) {
        var words = draft.surname.split(" ");
        if (words.length > 1) {
            draft.surname = random.nextBoolean() ? String.join("", words) : words[words.length - 1];
        } else {
            draft.surname = draft.surname.replace("'", " ");
        }
    }

    private static void compound(Draft draft, RandomGenerator random) {
        var words = draft.surname.split(" ");
        if (words.length > 1) {
            draft.surname = random.nextDouble() < 0.8
                    ? words[0].length() > 3 ? words[0] : words[words.length - 1]
                    : draft.surname.replace(' ', '-');
        }
    }

    private void married(Draft draft, RandomGenerator random) {
        if (draft.sex == Sex.FEMALE) {
            draft.surname =
                    people.person(random.nextInt(1_000_000)).details().name().surname();
        }
    }

    /** The machine-readable zone has thirty places for the whole name. */
    private static void cut(Draft draft) {
        zone(draft);
        draft.given = new ArrayList<>(draft.given.subList(0, 1));
        draft.surname =
                draft.surname.substring(0, Math.min(draft.surname.length(), 9)).strip();
        var first = draft.given.getFirst();
        draft.given.set(0, first.substring(0, Math.min(first.length(), 6)).strip());
    }

    private static PartialDate date(PartialDate date, Slip slip, RandomGenerator random) {
        var day = date.toLocalDate().orElse(null);
        if (day == null) {
            return date;
        }
        return switch (slip) {
            case YEAR_ONLY -> new PartialDate(day.getYear(), null, null);
            case YEAR_AND_MONTH -> new PartialDate(day.getYear(), day.getMonthValue(), null);
            case NO_DATE -> PartialDate.UNKNOWN;
            case DAY_AND_MONTH ->
                day.getDayOfMonth() <= 12
                        ? new PartialDate(day.getYear(), day.getDayOfMonth(), day.getMonthValue())
                        : digit(day, random);
            default -> digit(day, random);
        };
    }

    /** One digit wrong, two exchanged, or a year beside. */
    private static PartialDate digit(LocalDate date, RandomGenerator random) {
        for (var attempt = 0; attempt < 50; attempt++) {
            var digits = new StringBuilder(
                    "%04d%02d%02d".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
            var at = 2 + random.nextInt(6);
            if (random.nextBoolean() || at == 7) {
                digits.setCharAt(at, (char) ('0' + random.nextInt(10)));
            } else {
                digits.insert(at, digits.charAt(at + 1)).deleteCharAt(at + 2);
            }
            var text = digits.toString();
            try {
                var wrong = LocalDate.of(
                        Integer.parseInt(text.substring(0, 4)),
                        Integer.parseInt(text.substring(4, 6)),
                        Integer.parseInt(text.substring(6)));
                if (!wrong.equals(date) && wrong.getYear() < 2026) {
                    return PartialDate.of(wrong);
                }
            } catch (DateTimeException impossible) {
                continue;
            }
        }
        return PartialDate.of(date.minusYears(1));
    }
}
