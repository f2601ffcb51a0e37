package be.belgianid.request;

import be.belgianid.identity.Address;
import be.belgianid.identity.Country;
import be.belgianid.identity.PartialDate;
import be.belgianid.identity.PersonDetails;
import be.belgianid.identity.PersonName;
import be.belgianid.identity.Sex;
import be.belgianid.request.form.FormField;
import be.belgianid.request.form.PlainLetters;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the registry knew of the person and the request did not say, as of the answer: only what the form asks for, only
 * where the request was silent, and nothing that would contradict it.
 *
 * @param givenNames those that follow the given names of the request
 */
public record Completion(
        List<String> givenNames,
        @Nullable PartialDate birthDate,
        @Nullable Country birthCountry,
        @Nullable String birthPlace,
        @Nullable Sex sex,
        List<Country> nationalities,
        @Nullable Address residence)
        implements Serializable {
    public static final Completion NOTHING = new Completion(List.of(), null, null, null, null, List.of(), null);

    public Completion {
        givenNames = List.copyOf(givenNames);
        nationalities = List.copyOf(nationalities);
    }

    static Completion of(PersonDetails asked, PersonDetails known) {
        var samePlace = agree(place(asked), place(known)) && agree(asked.birthCountry(), known.birthCountry());
        return new Completion(
                furtherNames(asked.name(), known.name()),
                isRefinement(asked.birthDate(), known.birthDate()) ? known.birthDate() : null,
                asked.birthCountry() == null && samePlace ? known.birthCountry() : null,
                asked.birthPlace() == null && samePlace ? known.birthPlace() : null,
                asked.sex() == Sex.UNKNOWN && known.sex() != Sex.UNKNOWN ? known.sex() : null,
                asked.nationalities().isEmpty() ? known.nationalities() : List.of(),
                asked.residence() == null ? known.residence() : null);
    }

    /** The person asked for, with what the registry added. */
    public PersonDetails complete(PersonDetails asked) {
        var name = asked.name();
        return new PersonDetails(
                new PersonName(
                        name.surname(),
                        Stream.concat(name.givenNames().stream(), givenNames.stream())
                                .toList()),
                Objects.requireNonNullElse(birthDate, asked.birthDate()),
                birthCountry == null ? asked.birthCountry() : birthCountry,
                birthPlace == null ? asked.birthPlace() : birthPlace,
                sex == null ? asked.sex() : sex,
                nationalities.isEmpty() ? asked.nationalities() : nationalities,
                residence == null ? asked.residence() : residence,
                asked.contact(),
                asked.documents());
    }

    /** What was added, by the fields of the form; an address stands under its country. */
    public Set<FormField> fields() {
        var fields = EnumSet.noneOf(FormField.class);
        note(fields, FormField.SECOND_GIVEN_NAME, !givenNames.isEmpty());
        note(fields, FormField.BIRTH_DATE, birthDate != null);
        note(fields, FormField.BIRTH_COUNTRY, birthCountry != null);
        note(fields, FormField.BIRTH_PLACE, birthPlace != null);
        note(fields, FormField.SEX, sex != null);
        note(fields, FormField.NATIONALITY, !nationalities.isEmpty());
        note(fields, FormField.RESIDENCE_COUNTRY, residence != null);
        return fields;
    }

    @Override
    public String toString() {
        return "Completion" + fields();
    }

    private static void note(Set<FormField> fields, FormField field, boolean added) {
        if (added) {
            fields.add(field);
        }
    }

    /** Nothing when the given names differ: then it is another name, not a longer one. */
    private static List<String> furtherNames(PersonName asked, PersonName known) {
        var said = asked.givenNames();
        var all = known.givenNames();
        var begins = said.size() < all.size()
                && IntStream.range(0, said.size())
                        .allMatch(i -> PlainLetters.of(said.get(i)).equals(PlainLetters.of(all.get(i))));
        return begins ? all.subList(said.size(), all.size()) : List.of();
    }

    private static boolean isRefinement(PartialDate asked, PartialDate known) {
        return !asked.isComplete()
                && !known.equals(asked)
                && agree(asked.year(), known.year())
                && agree(asked.month(), known.month())
                && known.year() != null
                && (asked.month() == null || known.month() != null);
    }

    private static @Nullable String place(PersonDetails person) {
        return person.birthPlace() == null ? null : PlainLetters.of(person.birthPlace());
    }

    private static boolean agree(@Nullable Object asked, @Nullable Object known) {
        return asked == null || asked.equals(known);
    }
}
