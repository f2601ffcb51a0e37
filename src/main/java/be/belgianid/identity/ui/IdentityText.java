package be.belgianid.identity.ui;

import be.belgianid.identity.Address;
import be.belgianid.identity.Countries;
import be.belgianid.identity.IdentityDocument;
import be.belgianid.identity.PartialDate;
import be.belgianid.identity.Sex;
import be.belgianid.ui.Moments;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the values of the registry read on a screen, in the language of the reader. */
public final class IdentityText {
    private IdentityText() {}

    /** {@code 12/05/1993} ({@code 12.05.1993} in German), {@code 05/1993}, {@code 1993} or « unknown ». */
    public static String date(PartialDate date, Locale locale) {
        if (date.year() == null) {
            return I18NProvider.translate(locale, "identity.date.unknown");
        }
        return Stream.of(
                        twoDigits(date.day()),
                        twoDigits(date.month()),
                        date.year().toString())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(Moments.dateSeparator(locale)));
    }

    public static String sex(Sex sex, Locale locale) {
        return I18NProvider.translate(locale, "identity.enum.Sex." + sex);
    }

    /** Street, number and box, place, country: what is known of them in one line. */
    public static String address(Address address, Locale locale) {
        var box = address.box() == null ? null : I18NProvider.translate(locale, "identity.address.box", address.box());
        return Stream.of(
                        joined(address.street(), address.houseNumber(), box),
                        joined(address.postalCode(), address.locality()),
                        Countries.name(address.country(), locale))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Type, country, number and validity in one line. */
    public static String document(IdentityDocument document, Locale locale) {
        var described = I18NProvider.translate(locale, "identity.enum.DocumentType." + document.type()) + ", "
                + Countries.name(document.issuer(), locale) + ", " + document.number();
        return document.validUntil() == null
                ? described
                : described + " "
                        + I18NProvider.translate(
                                locale, "identity.document.until", Moments.date(document.validUntil(), locale));
    }

    private static String twoDigits(@Nullable Integer part) {
        return part == null ? "" : "%02d".formatted(part);
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
