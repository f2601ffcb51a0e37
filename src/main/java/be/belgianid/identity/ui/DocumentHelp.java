package be.belgianid.identity.ui;

import be.belgianid.identity.Country;
import be.belgianid.identity.DocumentType;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the help centre explains a kind of document of a country: {@code help/documents/identity-card/RO}. The address holds
 * two codes and nothing of anybody.
 */
public final class DocumentHelp {
    /** The page of all kinds and countries. */
    public static final String OVERVIEW = "help/documents";

    public static final String TYPE = "type";
    public static final String COUNTRY = "country";
    /** The template of the pages. */
    public static final String PAGE = OVERVIEW + "/:" + TYPE + "/:" + COUNTRY;

    private DocumentHelp() {}

    public static String addressOf(DocumentType type, Country issuer) {
        return OVERVIEW + "/" + segment(type) + "/" + issuer.code();
    }

    /** A link that opens the page in a tab of its own, so that nothing that was typed is left behind. */
    public static Anchor link(DocumentType type, Country issuer, String textKey) {
        var link = Translated.text(new Anchor(), textKey);
        link.setHref("/" + addressOf(type, issuer));
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        return link;
    }

    public static Optional<DocumentType> type(String segment) {
        return Arrays.stream(DocumentType.values())
                .filter(type -> segment(type).equals(segment))
                .findFirst();
    }

    public static Optional<Country> country(String code) {
        try {
            return Optional.of(new Country(code));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static String segment(DocumentType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
