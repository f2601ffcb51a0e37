package be.belgianid.identity;

import be.belgianid.identity.matching.MatchKeys;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.JdbcTemplate;

/** The blocks of people that share a key with a question, read in one round trip, each up to a limit. */
final class KeyBlocks {
    /** A block that is larger says little; whom it hides must be found by a rarer key. */
    static final int LIMIT = 100;

    /** How many people are fetched and compared at most. */
    private static final int SHORTLIST = 100;

    private static final double NEXT_TO_NOTHING = 0.06;

    private static final String ADDED =
            "(SELECT key_hash, person_id, NULL, NULL FROM identity_match_key WHERE key_hash = ? LIMIT " + LIMIT + ")";
    private static final String PACKED = "(SELECT ?, NULL, first_key, packed FROM identity_match_block"
            + " WHERE first_key <= ? ORDER BY first_key DESC LIMIT 1)";

    private final Map<Long, Double> weights = new HashMap<>();
    private int namesakes;
    private int namesakesFromThere;
    private boolean truncated;

    private KeyBlocks() {}

    static KeyBlocks read(JdbcTemplate jdbc, PersonDetails question) {
        var blocks = new KeyBlocks();
        var people = people(jdbc, MatchKeys.of(question));
        people.values().forEach(blocks::add);
        var namesakes = people.getOrDefault(MatchKeys.ofName(question), Set.of());
        var fromThere = people.getOrDefault(MatchKeys.ofNameAndPlace(question), Set.of());
        blocks.namesakes = namesakes.size();
        blocks.namesakesFromThere =
                (int) namesakes.stream().filter(fromThere::contains).count();
        return blocks;
    }

    private static Map<Long, Set<Long>> people(JdbcTemplate jdbc, long[] keys) {
        var people = new HashMap<Long, Set<Long>>();
        if (keys.length > 0) {
            jdbc.query(
                    sql(keys.length),
                    row -> {
                        var key = row.getLong(1);
                        var packed = row.getBytes(4);
                        if (packed == null) {
                            add(people, key, row.getLong(2));
                        } else {
                            PackedKeys.find(row.getLong(3), packed, key, person -> add(people, key, person));
                        }
                    },
                    Arrays.stream(keys)
                            .flatMap(key -> LongStream.of(key, key, key))
                            .boxed()
                            .toArray());
        }
        return people;
    }

    private static void add(Map<Long, Set<Long>> people, long key, long person) {
        people.computeIfAbsent(key, each -> new LinkedHashSet<>()).add(person);
    }

    private void add(Set<Long> block) {
        // The rarer a key, the more it says.
        var weight = Math.max(1, 1 + Math.log((LIMIT + 1.0) / block.size()));
        block.forEach(person -> weights.merge(person, weight, Double::sum));
        truncated |= block.size() >= LIMIT;
    }

    /** Those who share most, and rarest, first; beside somebody who shares all, those who share next to nothing are left out. */
    List<Long> best() {
        var strongest =
                weights.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return weights.entrySet().stream()
                .filter(entry -> entry.getValue() >= NEXT_TO_NOTHING * strongest)
                .sorted(Map.Entry.<Long, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(SHORTLIST)
                .map(Map.Entry::getKey)
                .toList();
    }

    int namesakes() {
        return namesakes;
    }

    int namesakesFromThere() {
        return namesakesFromThere;
    }

    boolean truncated() {
        return truncated || weights.size() > SHORTLIST;
    }

    private static String sql(int keys) {
        return Collections.nCopies(keys, ADDED + " UNION ALL " + PACKED).stream()
                .collect(Collectors.joining(" UNION ALL "));
    }
}
