package be.belgianid.request.form;

import be.belgianid.document.Reading;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares what a person typed with what was read, and lets the person take the one or keep the other. */
public final class ReadDifferences {
    private ReadDifferences() {}

    /** Fields with two different values, in the order of the screens; spelling without diacritics is no difference. */
    public static List<ReadDifference> of(RequestForm form, Reading reading) {
        var read = ReadingFill.fill(RequestForm.EMPTY, reading);
        return Stream.of(FormField.values())
                .filter(field -> form.origin(field)
                        .filter(origin -> origin == FieldOrigin.TYPED)
                        .isPresent())
                .flatMap(field -> difference(field, form, read).stream())
                .toList();
    }

    /** The form with what was read in one field, whatever was typed there. */
    public static RequestForm take(RequestForm form, Reading reading, FormField field) {
        var read = ReadingFill.fill(RequestForm.EMPTY, reading);
        return with(form, field, read).with(field, read.origin(field).orElse(FieldOrigin.READ));
    }

    private static Optional<ReadDifference> difference(FormField field, RequestForm form, RequestForm read) {
        return value(form, field)
                .flatMap(typed -> value(read, field)
                        .filter(other -> !same(typed, other))
                        .map(other -> new ReadDifference(field, typed, other)));
    }

    private static boolean same(Serializable one, Serializable other) {
        return one instanceof String a && other instanceof String b
                ? PlainLetters.of(a).equals(PlainLetters.of(b))
                : one.equals(other);
    }

    private static Optional<Serializable> value(RequestForm form, FormField field) {
        var document = form.document();
        var person = form.person();
        Optional<Serializable> value =
                switch (field) {
                    case DOCUMENT_TYPE -> Optional.ofNullable(document.type());
                    case ISSUER -> Optional.ofNullable(document.issuer());
                    case DOCUMENT_NUMBER -> Optional.of(document.number());
                    case VALID_FROM -> Optional.of(document.validFrom());
                    case VALID_UNTIL -> Optional.of(document.validUntil());
                    case SURNAME -> Optional.of(person.surname());
                    case GIVEN_NAME -> Optional.of(person.givenName());
                    case SECOND_GIVEN_NAME -> Optional.of(person.secondGivenName());
                    case THIRD_GIVEN_NAME -> Optional.of(person.thirdGivenName());
                    case BIRTH_DATE -> Optional.of(person.birthDate());
                    case BIRTH_COUNTRY -> Optional.ofNullable(person.birthCountry());
                    case BIRTH_PLACE -> Optional.of(person.birthPlace());
                    case NATIONALITY -> Optional.ofNullable(person.nationality());
                    case SEX -> Optional.ofNullable(person.sex());
                    default -> Optional.empty();
                };
        return value.filter(found -> !found.equals("") && !found.equals(DateParts.EMPTY));
    }

    private static RequestForm with(RequestForm form, FormField field, RequestForm read) {
        return field.step() == FormStep.DOCUMENT
                ? form.with(form.document().with(field, read.document()))
                : form.with(form.person().with(field, read.person()));
    }
}
