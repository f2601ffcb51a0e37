package be.belgianid.identity;

import java.io.Serializable;

/**
 * A country or issuing authority by code: ISO 3166-1 alpha-2 (and XK), ISO 3166-3 four letters for former states
 * (YUCS, SUHH, CSHH, DDDE), ICAO 9303 three letters for what has no ISO code (UNO, EUE, XXA stateless …).
 */
public record Country(String code) implements Serializable {
    public static final Country BELGIUM = new Country("BE");

    public Country {
        if (!CountryCodes.isKnown(code)) {
            throw new IllegalArgumentException("identity.country.unknown");
        }
    }

    /**
     * Reads a two- or three-letter code of ISO 3166, a code of a machine-readable zone ({@code D}, {@code RKS}), or a name
     * in one of our languages; refuses with a message key.
     */
    public static Country of(String text) {
        return Countries.find(text).orElseThrow(() -> new IllegalArgumentException("identity.country.unknown"));
    }

    /** Whether this is a country of today, not a former state or an organisation. */
    public boolean isCurrent() {
        return code.length() == 2;
    }
}
