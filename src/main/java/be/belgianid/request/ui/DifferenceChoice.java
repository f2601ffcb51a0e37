package be.belgianid.request.ui;

import be.belgianid.identity.Countries;
import be.belgianid.identity.Country;
import be.belgianid.identity.Sex;
import be.belgianid.identity.ui.IdentityText;
import be.belgianid.request.form.DateParts;
import be.belgianid.request.form.ReadDifference;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.util.Locale;

/** What was typed beside what was read, to be chosen. */
class DifferenceChoice extends Composite<Div> {
    final Button keep = new Button();
    final Button take = new Button();

    DifferenceChoice(ReadDifference difference, Runnable kept, Runnable taken) {
        var question = Translated.text(new Span(), "request.difference.question");
        choice(keep, "request.difference.typed", difference.typed());
        choice(take, "request.difference.read", difference.read());
        keep.addClickListener(_ -> kept.run());
        take.addClickListener(_ -> taken.run());
        var choices = new Div(keep, take);
        choices.addClassName("bid-request-choices");
        getContent().addClassName("bid-request-difference");
        getContent().getElement().setAttribute("role", "group");
        Translated.ariaLabel(getContent(), "request.difference.question");
        getContent().add(question, choices);
    }

    private static void choice(Button button, String key, Serializable value) {
        Translated.by(button, locale -> button.setText(button.getTranslation(locale, key, text(value, locale))));
    }

    private static String text(Serializable value, Locale locale) {
        return switch (value) {
            case DateParts date -> date(date, locale);
            case Country country -> Countries.name(country, locale);
            case Sex sex -> IdentityText.sex(sex, locale);
            case Enum<?> kind ->
                I18NProvider.translate(
                        locale, "identity.enum." + kind.getDeclaringClass().getSimpleName() + "." + kind.name());
            default -> value.toString();
        };
    }

    private static String date(DateParts parts, Locale locale) {
        try {
            return IdentityText.date(parts.toPartialDate(), locale);
        } catch (IllegalArgumentException wrong) {
            return String.join("/", parts.day(), parts.month(), parts.year());
        }
    }
}
