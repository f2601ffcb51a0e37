package be.belgianid.identity.ui;

import be.belgianid.identity.Countries;
import be.belgianid.identity.Explanation;
import be.belgianid.identity.Explanation.Agreement;
import be.belgianid.identity.Explanation.Field;
import be.belgianid.identity.PersonDetails;
import be.belgianid.identity.PersonSummary;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was asked beside what is registered, field by field, with a sign and a word for how they agree. */
@CssImport("./styles/identity.css")
public class ComparisonTable extends Composite<NativeTable> implements LocaleChangeObserver {
    private final PersonDetails asked;
    private final PersonSummary candidate;
    private final Map<Field, Agreement> agreements = new EnumMap<>(Field.class);

    public ComparisonTable(PersonDetails asked, PersonSummary candidate, Explanation explanation) {
        this.asked = asked;
        this.candidate = candidate;
        explanation.fields().forEach(field -> agreements.putIfAbsent(field.field(), field.agreement()));
        getContent().addClassName("bid-identity-comparison");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var table = getContent();
        table.removeAll();
        table.getElement().setAttribute("aria-label", getTranslation("identity.comparison.label"));
        table.getHead().add(header(event.getLocale()));
        var body = table.getBody();
        for (var field : Field.values()) {
            var left = text(field, asked, event.getLocale());
            var right = field == Field.NISS
                    ? candidate.niss().display()
                    : text(field, candidate.details(), event.getLocale());
            if (!left.isEmpty() || !right.isEmpty()) {
                body.add(row(field, left, right));
            }
        }
    }

    private NativeTableRow header(Locale locale) {
        var row = new NativeTableRow();
        for (var column : List.of("field", "asked", "registered", "agreement")) {
            var cell = new NativeTableHeaderCell(getTranslation("identity.comparison." + column));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        return row;
    }

    private NativeTableRow row(Field field, String left, String right) {
        var agreement = agreements.getOrDefault(field, Agreement.UNKNOWN);
        var label = new NativeTableHeaderCell(getTranslation("identity.enum.Field." + field));
        label.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(label, cell(left, "asked"), cell(right, "registered"), verdict(agreement));
        row.addClassName("bid-identity-comparison-" + agreement.name().toLowerCase(Locale.ROOT));
        return row;
    }

    /** The column's name stands beside each value on narrow screens, where the head row is not shown. */
    private Component cell(String text, String column) {
        var cell = new NativeTableCell(text.isEmpty() ? "–" : text);
        cell.getElement().setAttribute("data-column", getTranslation("identity.comparison." + column));
        return cell;
    }

    private Component verdict(Agreement agreement) {
        var sign = new Span(sign(agreement));
        sign.getElement().setAttribute("aria-hidden", "true");
        sign.addClassName("bid-identity-comparison-sign");
        return new NativeTableCell(sign, new Span(getTranslation("identity.enum.Agreement." + agreement)));
    }

    private static String sign(Agreement agreement) {
        return switch (agreement) {
            case EQUAL -> "=";
            case EQUIVALENT -> "≡";
            case SIMILAR -> "≈";
            case SWAPPED -> "⇄";
            case PARTIAL -> "⊂";
            case DIFFERENT -> "≠";
            case UNKNOWN -> "?";
        };
    }

    private static String text(Field field, PersonDetails details, Locale locale) {
        return switch (field) {
            case SURNAME -> details.name().surname();
            case GIVEN_NAMES -> details.name().givenNamesLine();
            case BIRTH_DATE -> IdentityText.date(details.birthDate(), locale);
            case SEX -> IdentityText.sex(details.sex(), locale);
            case BIRTH_PLACE -> Objects.requireNonNullElse(details.birthPlace(), "");
            case BIRTH_COUNTRY -> details.birthCountry() == null ? "" : Countries.name(details.birthCountry(), locale);
            case NATIONALITY ->
                lines(details.nationalities().stream().map(country -> Countries.nationality(country, locale)));
            case ADDRESS ->
                lines(Stream.of(details.residence(), details.contact())
                        .filter(Objects::nonNull)
                        .map(address -> IdentityText.address(address, locale)));
            case DOCUMENT ->
                lines(details.documents().stream().map(document -> IdentityText.document(document, locale)));
            case NISS -> "";
        };
    }

    private static String lines(Stream<String> parts) {
        return parts.collect(Collectors.joining("; "));
    }
}
