package be.belgianid.identity.ui;

import be.belgianid.identity.Countries;
import be.belgianid.identity.Country;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A choice of a country, or of a nationality, found by its name in any of our languages or by its code. */
public class CountryField extends ComboBox<Country> implements LocaleChangeObserver {
    private final Function<Locale, List<Country>> countries;

    private CountryField(Function<Locale, List<Country>> countries, BiFunction<Country, Locale, String> text) {
        this.countries = countries;
        addClassName("bid-identity-country");
        setItemLabelGenerator(country -> text.apply(country, getLocale()));
        offer(getLocale());
    }

    /** Countries of birth: former states too. */
    public static CountryField ofBirth() {
        return new CountryField(Countries::ofBirth, CountryField::twoNames);
    }

    /** Countries of today. */
    public static CountryField ofResidence() {
        return new CountryField(Countries::current, CountryField::twoNames);
    }

    /** Countries and organisations that issue identity documents. */
    public static CountryField issuer() {
        return new CountryField(Countries::issuers, CountryField::twoNames);
    }

    /** Nationalities. */
    public static CountryField nationality() {
        return new CountryField(Countries::nationalities, Countries::nationality);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        offer(event.getLocale());
    }

    private void offer(Locale locale) {
        var chosen = getValue();
        setItems((country, typed) -> Countries.answersTo(country, typed), countries.apply(locale));
        setValue(chosen);
    }

    /** The name, and the English one which documents print: « Danemark / Denmark ». */
    private static String twoNames(Country country, Locale locale) {
        var name = Countries.name(country, locale);
        var english = Countries.name(country, Locale.ENGLISH);
        return name.equals(english) ? name : name + " / " + english;
    }
}
