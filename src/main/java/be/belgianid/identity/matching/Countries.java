package be.belgianid.identity.matching;

import be.belgianid.identity.Country;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which country names a document may give for one another: former states and their successors, disputed territories. */
final class Countries {
    private static final Map<String, Set<String>> RELATED = new HashMap<>();
    private static final Set<String> UNSAID = Set.of("XXX", "UNK", "ZZ", "XX");

    static {
        for (var line : Tables.lines("countries-related.txt")) {
            var codes = line.split(" ");
            for (var i = 1; i < codes.length; i++) {
                RELATED.computeIfAbsent(codes[0], key -> new HashSet<>()).add(codes[i]);
                RELATED.computeIfAbsent(codes[i], key -> new HashSet<>()).add(codes[0]);
            }
        }
    }

    private Countries() {}

    static boolean isSaid(Country country) {
        return !UNSAID.contains(country.code());
    }

    static boolean related(Country a, Country b) {
        return RELATED.getOrDefault(a.code(), Set.of()).contains(b.code());
    }
}
