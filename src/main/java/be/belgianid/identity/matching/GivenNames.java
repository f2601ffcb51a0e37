package be.belgianid.identity.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which given names are forms of one another, and which are known to be different names however alike they look. */
final class GivenNames {
    private static final Map<String, Set<Integer>> LINES = new HashMap<>();

    static {
        var number = 0;
        for (var line : Tables.lines("given-names.txt")) {
            number++;
            for (var name : line.split(" ")) {
                var folded = String.join("", Folding.name(name));
                LINES.computeIfAbsent(folded, key -> new HashSet<>()).add(number);
            }
        }
    }

    private GivenNames() {}

    static boolean related(String a, String b) {
        return LINES.getOrDefault(a, Set.of()).stream().anyMatch(LINES.getOrDefault(b, Set.of())::contains);
    }

    /** Nobody says whether these are one name or two. */
    static boolean unknown(String a, String b) {
        return !LINES.containsKey(a) && !LINES.containsKey(b);
    }

    /** Both are well-known names and not forms of one another. */
    static boolean distinct(String a, String b) {
        return !a.equals(b) && LINES.containsKey(a) && LINES.containsKey(b) && !related(a, b);
    }
}
