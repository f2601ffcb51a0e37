package be.belgianid.document.mrz;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The three-letter codes of ICAO 9303-3 and the country codes of the shared core that they stand for. */
public final class IcaoStates {
    private static final Map<String, String> CODES = codes();
    /** Codes without an ISO counterpart: organisations as issuers, stateless people and refugees as nationality. */
    private static final Set<String> OWN = Set.of(
            "EUE", "UNO", "UNA", "UNK", "XBA", "XIM", "XCC", "XCE", "XCO", "XEC", "XPO", "XES", "XMP", "XOM", "XDC",
            "IAO", "XXA", "XXB", "XXC", "XXX");

    private IcaoStates() {}

    /** The country code for an ICAO code, empty when nobody issues documents under it (such as UTO of specimens). */
    public static Optional<String> country(String icao) {
        return OWN.contains(icao) ? Optional.of(icao) : Optional.ofNullable(CODES.get(icao));
    }

    /** True for codes that a document or specimen may carry. */
    static boolean plausible(String icao) {
        return country(icao).isPresent() || icao.equals("UTO");
    }

    private static Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        for (var iso : Locale.getISOCountries()) {
            codes.put(Locale.of("", iso).getISO3Country(), iso);
        }
        codes.put("D", "DE");
        for (var british : new String[] {"GBD", "GBN", "GBO", "GBP", "GBS"}) {
            codes.put(british, "GB");
        }
        for (var kosovar : new String[] {"RKS", "XKX", "XXK", "KOS"}) {
            codes.put(kosovar, "XK");
        }
        codes.put("ROM", "RO");
        codes.put("ZAR", "CD");
        codes.put("TMP", "TL");
        codes.put("SUN", "SUHH");
        codes.put("YUG", "YUCS");
        codes.put("CSK", "CSHH");
        codes.put("DDR", "DDDE");
        codes.put("SCG", "CSXX");
        return Map.copyOf(codes);
    }
}
