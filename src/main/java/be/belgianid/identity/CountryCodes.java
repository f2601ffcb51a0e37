package be.belgianid.identity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The codes under which files, people and machine-readable zones name a country. */
final class CountryCodes {
    private static final Set<String> CURRENT = Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK"))
            .collect(Collectors.toUnmodifiableSet());
    private static final Map<String, SpecialCountry> SPECIAL = SpecialCountry.read();
    /** Old, reserved and widespread codes beside the official ones; {@code D} is what German documents print. */
    private static final Map<String, String> OTHER = Map.ofEntries(
            Map.entry("D", "DE"),
            Map.entry("UK", "GB"),
            Map.entry("EL", "GR"),
            Map.entry("XKX", "XK"),
            Map.entry("XXK", "XK"),
            Map.entry("KOS", "XK"),
            Map.entry("ROM", "RO"),
            Map.entry("SU", "SUHH"),
            Map.entry("YU", "YUCS"),
            Map.entry("DD", "DDDE"),
            Map.entry("AN", "ANHH"),
            Map.entry("BU", "BUMM"),
            Map.entry("TP", "TPTL"),
            Map.entry("ZR", "ZRCD"));

    private static final Map<String, String> BY_MACHINE_CODE = machineCodes();

    private CountryCodes() {}

    static boolean isKnown(String code) {
        return CURRENT.contains(code) || SPECIAL.containsKey(code);
    }

    /** All codes: countries of today in no order, then what is special. */
    static List<String> all() {
        return Stream.concat(CURRENT.stream(), SPECIAL.keySet().stream())
                .distinct()
                .toList();
    }

    static @Nullable SpecialCountry special(String code) {
        return SPECIAL.get(code);
    }

    /** The code we use for any other code in use. */
    static Optional<String> canonical(String code) {
        return isKnown(code)
                ? Optional.of(code)
                : Optional.ofNullable(BY_MACHINE_CODE.get(code)).or(() -> Optional.ofNullable(OTHER.get(code)));
    }

    /** The three letters of a machine-readable zone ({@code D} for Germany is the reader's business). */
    static String threeLetters(String code) {
        var special = SPECIAL.get(code);
        return special == null ? Locale.of("", code).getISO3Country() : special.machineCode();
    }

    private static Map<String, String> machineCodes() {
        var codes = new HashMap<String, String>();
        for (var code : CURRENT) {
            try {
                codes.put(Locale.of("", code).getISO3Country(), code);
            } catch (MissingResourceException withoutThreeLetters) {
                // Kosovo: its code of machine-readable zones is in the table of special countries.
            }
        }
        SPECIAL.forEach((code, special) -> codes.put(special.machineCode(), code));
        return codes;
    }
}
