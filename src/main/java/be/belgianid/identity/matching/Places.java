package be.belgianid.identity.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Brings the names that a place has in several languages to one. */
final class Places {
    private static final Map<String, String> MAIN_NAMES = new HashMap<>();

    static {
        for (var line : Tables.lines("places.txt")) {
            var names = Arrays.stream(line.split(";")).map(Places::compact).toList();
            names.forEach(name -> MAIN_NAMES.putIfAbsent(name, names.getFirst()));
        }
    }

    private Places() {}

    /** The place in one word under its main name, or null when nothing is said. */
    static @Nullable String main(@Nullable String place) {
        var name = asWritten(place);
        return name == null ? null : MAIN_NAMES.getOrDefault(name, name);
    }

    /** The place in one word, or null when nothing is said. */
    static @Nullable String asWritten(@Nullable String place) {
        if (place == null || place.isBlank()) {
            return null;
        }
        var comma = place.indexOf(',');
        var bracket = place.indexOf('(');
        var end = Math.min(comma > 2 ? comma : place.length(), bracket > 2 ? bracket : place.length());
        var name = compact(place.substring(0, end));
        return name.isEmpty() ? null : name;
    }

    private static String compact(String place) {
        return String.join("", words(place));
    }

    private static List<String> words(String place) {
        return Folding.words(place).stream()
                .filter(word -> word.chars().noneMatch(Character::isDigit))
                .map(word -> switch (word) {
                    case "st" -> "saint";
                    case "ste" -> "sainte";
                    case "sankt" -> "saint";
                    case "sint" -> "saint";
                    default -> word;
                })
                .toList();
    }
}
