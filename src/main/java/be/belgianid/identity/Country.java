package be.belgianid.identity;

import java.io.Serializable;

/**
 * A country or issuing authority by code: ISO 3166-1 alpha-2 (and XK), ISO 3166-3 four letters for former states
 * (YUCS, SUHH, CSHH, DDDE), ICAO 9303 three letters for what has no ISO code (UNO, EUE, XXA stateless …).
 */
public record Country(String code) implements Serializable {
    public static final Country BELGIUM = new Country("BE");

    public Country {
        if (!code.matches("[A-Z]{2,4}")) {
            throw new IllegalArgumentException("identity.country.unknown");
        }
    }
}
