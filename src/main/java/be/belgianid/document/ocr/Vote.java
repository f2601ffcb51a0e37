package be.belgianid.document.ocr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Puts readings together from several: what most of them saw first, then every mixture of the characters in doubt. */
final class Vote {
    private static final int MOST_MIXTURES = 48;

    private Vote() {}

    static List<List<String>> of(List<List<String>> readings) {
        var mixtures = List.of(List.<String>of());
        for (var line = 0; line < readings.getFirst().size(); line++) {
            var index = line;
            var choices = line(readings.stream().map(lines -> lines.get(index)).toList());
            var longer = new ArrayList<List<String>>();
            for (var begun : mixtures) {
                for (var choice : choices) {
                    if (longer.size() < MOST_MIXTURES) {
                        var next = new ArrayList<>(begun);
                        next.add(choice);
                        longer.add(next);
                    }
                }
            }
            mixtures = longer;
        }
        return mixtures;
    }

    private static Collection<String> line(List<String> texts) {
        var length = most(texts.stream().map(String::length).toList());
        var voters = texts.stream().filter(text -> text.length() == length).toList();
        var majority = new StringBuilder();
        var others = new ArrayList<LinkedHashSet<Character>>();
        for (var i = 0; i < length; i++) {
            var position = i;
            var seen = voters.stream().map(text -> text.charAt(position)).toList();
            majority.append((char) most(seen));
            others.add(new LinkedHashSet<>(seen));
        }
        var result = new LinkedHashSet<String>();
        result.add(majority.toString());
        for (var i = 0; i < length; i++) {
            for (var text : List.copyOf(result)) {
                for (char other : others.get(i)) {
                    if (result.size() < MOST_MIXTURES) {
                        result.add(text.substring(0, i) + other + text.substring(i + 1));
                    }
                }
            }
        }
        return result;
    }

    private static <T> T most(Collection<T> values) {
        Map<T, Integer> counts = new HashMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return values.stream()
                .max(Comparator.comparingInt(value -> counts.getOrDefault(value, 0)))
                .orElseThrow();
    }
}
