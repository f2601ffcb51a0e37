package be.belgianid.request.ui;

import be.belgianid.identity.Address;
import be.belgianid.identity.Countries;
import be.belgianid.identity.Country;
import be.belgianid.identity.PersonDetails;
import be.belgianid.identity.ui.IdentityText;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines of a person's summary, in the order of the manual; each follows the language. */
final class PersonRows {
    /** A label and its value. */
    record Row(String labelKey, Component value) {}

    private PersonRows() {}

    /** Name, sex, birth date and place: what the answer shows. */
    static List<Row> brief(PersonDetails person) {
        return List.of(
                row("request.data.name", _ -> person.name().display()),
                sex(person),
                row("request.data.birth-date", locale -> IdentityText.date(person.birthDate(), locale)),
                row("request.data.birth-place", locale -> place(person, locale)));
    }

    /** Everything that is sent. */
    static List<Row> all(PersonDetails person) {
        return Stream.concat(brief(person).stream(), rest(person)).toList();
    }

    private static Stream<Row> rest(PersonDetails person) {
        return Stream.of(
                row(
                        "request.data.nationality",
                        locale -> person.nationalities().stream()
                                .map(country -> Countries.nationality(country, locale))
                                .collect(Collectors.joining(", "))),
                row(
                        "request.data.document",
                        locale -> person.documents().stream()
                                .map(document -> IdentityText.document(document, locale))
                                .collect(Collectors.joining(", "))),
                row("request.data.residence", locale -> address(person.residence(), locale)),
                row("request.data.contact", locale -> address(person.contact(), locale)));
    }

    private static Row sex(PersonDetails person) {
        return row("request.data.sex", locale -> IdentityText.sex(person.sex(), locale));
    }

    private static Row row(String labelKey, Function<Locale, String> value) {
        var span = new Span();
        Translated.by(span, locale -> {
            var text = value.apply(locale);
            span.setText(text.isBlank() ? "–" : text);
        });
        return new Row(labelKey, span);
    }

    private static String place(PersonDetails person, Locale locale) {
        return Stream.of(person.birthPlace(), country(person.birthCountry(), locale))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String address(@Nullable Address address, Locale locale) {
        return address == null ? "" : IdentityText.address(address, locale);
    }

    private static @Nullable String country(@Nullable Country country, Locale locale) {
        return country == null ? null : Countries.name(country, locale);
    }
}
