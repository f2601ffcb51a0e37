package be.belgianid.sandbox.ui;

import be.belgianid.identity.Countries;
import be.belgianid.identity.Country;
import be.belgianid.identity.PersonDetails;
import be.belgianid.ui.Moments;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Everything that a request asks about a drawn document and its holder, to be typed where the reading does not find it. */
class SampleDocumentData extends Composite<DescriptionList> {
    SampleDocumentData(PersonDetails details) {
        var paper = details.documents().getFirst();
        var birthDate = details.birthDate().toLocalDate().orElse(null);
        getContent().addClassName("bid-sandbox-facts");
        add("number", _ -> paper.number());
        add("valid-from", locale -> date(paper.validFrom(), locale));
        add("valid-until", locale -> date(paper.validUntil(), locale));
        add("surname", _ -> details.name().surname());
        add("given-names", _ -> details.name().givenNamesLine());
        add("birth-date", locale -> date(birthDate, locale));
        add("birth-place", _ -> details.birthPlace() == null ? "" : details.birthPlace());
        add("birth-country", locale -> country(details.birthCountry(), locale));
        add(
                "nationality",
                locale -> Countries.nationality(details.nationalities().getFirst(), locale));
        add("sex", locale -> getTranslation(locale, "identity.enum.Sex." + details.sex()));
    }

    private void add(String field, SerializableFunction<Locale, String> value) {
        var description = new DescriptionList.Description();
        Translated.by(description, locale -> description.setText(value.apply(locale)));
        getContent().add(Translated.text(new DescriptionList.Term(), "sandbox.field." + field), description);
    }

    private static String date(@Nullable LocalDate date, Locale locale) {
        return date == null ? "" : Moments.date(date, locale);
    }

    private static String country(@Nullable Country country, Locale locale) {
        return country == null ? "" : Countries.name(country, locale);
    }
}
