package be.belgianid.cli.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The cultures of the people of Belgium, each with its share. */
public final class Cultures {
    private final List<Culture> all = new ArrayList<>();
    private final double total;

    public Cultures() {
        Map<String, List<String>> lists = Map.of();
        for (var line : text().lines().toList()) {
            if (line.startsWith("[")) {
                var head = line.substring(1, line.length() - 1).split(" ");
                lists = new LinkedHashMap<>();
                all.add(new Culture(head[0], Double.parseDouble(head[1]), head[2], Double.parseDouble(head[3]), lists));
            } else if (!line.startsWith("#") && !line.isBlank()) {
                var words = List.of(line.split(" "));
                lists.put(words.getFirst(), words.subList(1, words.size()));
            }
        }
        total = all.stream().mapToDouble(Culture::share).sum();
    }

    Culture any(RandomGenerator random) {
        var draw = random.nextDouble() * total;
        for (var culture : all) {
            draw -= culture.share();
            if (draw < 0) {
                return culture;
            }
        }
        return all.getFirst();
    }

    public Culture named(String name) {
        return all.stream()
                .filter(culture -> culture.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String text() {
        try (InputStream stream = Cultures.class.getResourceAsStream("cultures.txt")) {
            if (stream == null) {
                throw new IllegalStateException("The cultures of the bench are missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
