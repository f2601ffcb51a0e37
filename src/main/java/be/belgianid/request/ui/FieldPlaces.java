package be.belgianid.request.ui;

import be.belgianid.document.DocumentField;
import be.belgianid.document.Place;
import be.belgianid.document.Reading;
import be.belgianid.request.form.FormField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where on the document the value of a field stands. */
final class FieldPlaces {
    private FieldPlaces() {}

    static Optional<Place> of(FormField field, Reading reading) {
        var source = source(field);
        return source == null
                ? Optional.empty()
                : reading.value(source).flatMap(read -> Optional.ofNullable(read.place()));
    }

    private static @Nullable DocumentField source(FormField field) {
        return switch (field) {
            case DOCUMENT_TYPE -> DocumentField.TYPE;
            case ISSUER -> DocumentField.ISSUER;
            case DOCUMENT_NUMBER -> DocumentField.NUMBER;
            case VALID_FROM -> DocumentField.VALID_FROM;
            case VALID_UNTIL -> DocumentField.VALID_UNTIL;
            case SURNAME -> DocumentField.SURNAME;
            case GIVEN_NAME, SECOND_GIVEN_NAME, THIRD_GIVEN_NAME -> DocumentField.GIVEN_NAMES;
            case BIRTH_DATE -> DocumentField.BIRTH_DATE;
            case BIRTH_COUNTRY -> DocumentField.BIRTH_COUNTRY;
            case BIRTH_PLACE -> DocumentField.BIRTH_PLACE;
            case NATIONALITY -> DocumentField.NATIONALITY;
            case SEX -> DocumentField.SEX;
            default -> null;
        };
    }
}
