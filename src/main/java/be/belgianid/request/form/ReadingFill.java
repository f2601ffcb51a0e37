package be.belgianid.request.form;

import be.belgianid.document.DocumentField;
import be.belgianid.document.Origin;
import be.belgianid.document.ReadValue;
import be.belgianid.document.Reading;
import be.belgianid.identity.Country;
import be.belgianid.identity.DocumentType;
import be.belgianid.identity.PartialDate;
import be.belgianid.identity.Sex;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lets a reading fill the form: it proposes and never overwrites what a person has typed, changed or emptied. */
public final class ReadingFill {
    private static final int GIVEN_NAMES = 3;
    private final Reading reading;
    private final Set<FormField> filled = EnumSet.noneOf(FormField.class);
    private final Set<FormField> verified = EnumSet.noneOf(FormField.class);
    private final RequestForm form;

    private ReadingFill(RequestForm form, Reading reading) {
        this.form = form;
        this.reading = reading;
    }

    /** The form with what was read, each such field marked with its origin. */
    public static RequestForm fill(RequestForm form, Reading reading) {
        return new ReadingFill(form, reading).filled();
    }

    private RequestForm filled() {
        var result = form.with(document()).with(person());
        for (var field : filled) {
            result = result.with(field, verified.contains(field) ? FieldOrigin.VERIFIED : FieldOrigin.READ);
        }
        return result;
    }

    private DocumentPart document() {
        var typed = form.document();
        return new DocumentPart(
                typed.document(),
                choice(FormField.DOCUMENT_TYPE, DocumentField.TYPE, typed.type(), DocumentType::valueOf),
                choice(FormField.ISSUER, DocumentField.ISSUER, typed.issuer(), Country::new),
                text(FormField.DOCUMENT_NUMBER, DocumentField.NUMBER, typed.number()),
                date(FormField.VALID_FROM, DocumentField.VALID_FROM, typed.validFrom()),
                date(FormField.VALID_UNTIL, DocumentField.VALID_UNTIL, typed.validUntil()),
                typed.sendAnyway());
    }

    private PersonPart person() {
        var typed = form.person();
        return new PersonPart(
                text(FormField.SURNAME, DocumentField.SURNAME, typed.surname()),
                given(FormField.GIVEN_NAME, 0, typed.givenName()),
                given(FormField.SECOND_GIVEN_NAME, 1, typed.secondGivenName()),
                given(FormField.THIRD_GIVEN_NAME, 2, typed.thirdGivenName()),
                date(FormField.BIRTH_DATE, DocumentField.BIRTH_DATE, typed.birthDate()),
                choice(FormField.BIRTH_COUNTRY, DocumentField.BIRTH_COUNTRY, typed.birthCountry(), Country::new),
                text(FormField.BIRTH_PLACE, DocumentField.BIRTH_PLACE, typed.birthPlace()),
                choice(FormField.NATIONALITY, DocumentField.NATIONALITY, typed.nationality(), Country::new),
                choice(FormField.SEX, DocumentField.SEX, typed.sex(), Sex::valueOf));
    }

    private String text(FormField field, DocumentField source, String typed) {
        return value(field, source, typed.isEmpty())
                .map(read -> mark(field, read).value())
                .orElse(typed);
    }

    /** The third box takes all further names, so that none is lost. */
    private String given(FormField field, int index, String typed) {
        return value(field, DocumentField.GIVEN_NAMES, typed.isEmpty())
                .flatMap(read -> {
                    var names = read.value().strip().split("\\s+", GIVEN_NAMES);
                    return names.length > index
                            ? Optional.of(names[index]).map(name -> {
                                mark(field, read);
                                return name;
                            })
                            : Optional.empty();
                })
                .orElse(typed);
    }

    private DateParts date(FormField field, DocumentField source, DateParts typed) {
        return value(field, source, typed.isEmpty())
                .flatMap(read -> parsed(field, read, text -> DateParts.of(PartialDate.parse(text))))
                .orElse(typed);
    }

    private <T> @Nullable T choice(
            FormField field, DocumentField source, @Nullable T chosen, Function<String, T> parser) {
        return value(field, source, chosen == null)
                .flatMap(read -> parsed(field, read, parser))
                .orElse(chosen);
    }

    private <T> Optional<T> parsed(FormField field, ReadValue read, Function<String, T> parser) {
        try {
            var value = parser.apply(read.value());
            mark(field, read);
            return Optional.of(value);
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** What was read for a field, when the field is open to it. */
    private Optional<ReadValue> value(FormField field, DocumentField source, boolean empty) {
        var origin = form.origin(field);
        var open = origin.isEmpty() ? empty : origin.get() != FieldOrigin.TYPED;
        return open ? reading.value(source).filter(read -> !read.value().isBlank()) : Optional.empty();
    }

    private ReadValue mark(FormField field, ReadValue read) {
        filled.add(field);
        if (read.origin() == Origin.MRZ_VERIFIED) {
            verified.add(field);
        }
        return read;
    }
}
