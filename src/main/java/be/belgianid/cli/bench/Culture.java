package be.belgianid.cli.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where people come from: their names, places and script; the lists are the bench's own, the matcher never sees them. */
public record Culture(String name, double share, String country, double listed, Map<String, List<String>> lists) {

    String script() {
        return lists.getOrDefault("script", List.of("latin")).getFirst();
    }

    /** Surnames of both parents. */
    boolean isCompound(RandomGenerator random) {
        return lists.containsKey("compound")
                && random.nextDouble() < Double.parseDouble(list("compound").getFirst());
    }

    public String surname(RandomGenerator random) {
        if (random.nextDouble() < listed) {
            return zipf(list("surnames"), random);
        }
        var middles = random.nextDouble() < 0.35 ? 2 : 1;
        var middle =
                IntStream.range(0, middles).mapToObj(i -> any("middle", random)).toList();
        return joined(any("first", random), middle, any("last", random));
    }

    public String given(boolean male, RandomGenerator random) {
        return zipf(list(male ? "male" : "female"), random);
    }

    public String place(RandomGenerator random) {
        var places = list("places");
        var all = places.stream().mapToInt(Culture::weight).sum();
        var draw = random.nextInt(all);
        for (var place : places) {
            draw -= weight(place);
            if (draw < 0) {
                return text(place.substring(0, place.lastIndexOf(':')));
            }
        }
        return text(places.getFirst());
    }

    /** A word of the lists as it is written; {@code native:Latin} where the script has no letters for every sound. */
    public static String text(String word) {
        return word.replace('_', ' ').strip();
    }

    private List<String> list(String name) {
        return lists.getOrDefault(name, List.of());
    }

    private String any(String list, RandomGenerator random) {
        var words = list(list);
        return words.get(random.nextInt(words.size()));
    }

    private static String joined(String first, List<String> middle, String last) {
        if (!first.contains(":")) {
            var stem = first + String.join("", middle) + last;
            return first.endsWith("_") ? first + capital(stem.substring(first.length())) : stem;
        }
        return half(first, 0) + middle.stream().map(each -> half(each, 0)).collect(Collectors.joining()) + half(last, 0)
                + ":" + half(first, 1)
                + middle.stream().map(each -> half(each, 1)).collect(Collectors.joining()) + half(last, 1);
    }

    private static String half(String word, int half) {
        return word.split(":")[half];
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static int weight(String place) {
        return Integer.parseInt(place.substring(place.lastIndexOf(':') + 1));
    }

    /** The first of a list is the commonest. */
    private static String zipf(List<String> words, RandomGenerator random) {
        var draw = random.nextDouble();
        return words.get((int) (words.size() * Math.pow(draw, 1.6)));
    }
}
