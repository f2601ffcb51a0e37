package be.belgianid.request.ui;

import be.belgianid.identity.Address;
import be.belgianid.identity.Countries;
import be.belgianid.identity.Country;
import be.belgianid.identity.PersonDetails;
import be.belgianid.identity.ui.IdentityText;
import be.belgianid.request.RequestDetails;
import be.belgianid.request.form.FormField;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines of a person's summary, in the order of the manual; each follows the language. */
final class PersonRows {
    /** A label and its value. */
    record Row(String labelKey, Component value, Set<FormField> fields) {}

    private PersonRows() {}

    /** Name, sex, birth date and place: what the answer shows, with what the registry added. */
    static List<Row> brief(RequestDetails details) {
        return marked(brief(details.completed()), details.completion().fields());
    }

    /** Everything that was sent, with what the registry added. */
    static List<Row> all(RequestDetails details) {
        return marked(all(details.completed()), details.completion().fields());
    }

    private static List<Row> brief(PersonDetails person) {
        return List.of(
                row("request.data.name", _ -> person.name().display(), FormField.SECOND_GIVEN_NAME),
                row("request.data.sex", locale -> IdentityText.sex(person.sex(), locale), FormField.SEX),
                row(
                        "request.data.birth-date",
                        locale -> IdentityText.date(person.birthDate(), locale),
                        FormField.BIRTH_DATE),
                row(
                        "request.data.birth-place",
                        locale -> place(person, locale),
                        FormField.BIRTH_PLACE,
                        FormField.BIRTH_COUNTRY));
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
                                .collect(Collectors.joining(", ")),
                        FormField.NATIONALITY),
                row(
                        "request.data.document",
                        locale -> person.documents().stream()
                                .map(document -> IdentityText.document(document, locale))
                                .collect(Collectors.joining(", "))),
                row(
                        "request.data.residence",
                        locale -> address(person.residence(), locale),
                        FormField.RESIDENCE_COUNTRY),
                row("request.data.contact", locale -> address(person.contact(), locale)));
    }

    private static List<Row> marked(List<Row> rows, Set<FormField> added) {
        return rows.stream()
                .map(row -> Collections.disjoint(row.fields(), added) ? row : marked(row))
                .toList();
    }

    private static Row marked(Row row) {
        var mark = Translated.text(new Span(), "request.data.completed");
        mark.addClassNames("bid-request-mark", "bid-request-mark--verified");
        var value = new Span(row.value(), mark);
        value.addClassName("bid-request-completed");
        return new Row(row.labelKey(), value, row.fields());
    }

    private static Row row(String labelKey, Function<Locale, String> value, FormField... fields) {
        var span = new Span();
        Translated.by(span, locale -> {
            var text = value.apply(locale);
            span.setText(text.isBlank() ? "–" : text);
        });
        return new Row(labelKey, span, Set.of(fields));
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
