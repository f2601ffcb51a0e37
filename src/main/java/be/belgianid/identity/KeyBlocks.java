package be.belgianid.identity;

import be.belgianid.identity.matching.MatchKeys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** The blocks of people that share a key with a question, read in one round trip, each up to a limit. */
final class KeyBlocks {
    /** A block that is larger says little; whom it hides must be found by a rarer key. */
    static final int LIMIT = 100;

    /** How many people are fetched and compared at most. */
    private static final int SHORTLIST = 60;

    private final Map<Long, Double> weights = new HashMap<>();
    private int namesakes;
    private boolean truncated;

    private KeyBlocks() {}

    static KeyBlocks read(JdbcTemplate jdbc, PersonDetails question) {
        var keys = MatchKeys.of(question);
        var nameKey = MatchKeys.ofName(question);
        var blocks = new KeyBlocks();
        if (keys.length > 0) {
            var people = new HashMap<Long, List<Long>>();
            jdbc.query(
                    sql(keys.length),
                    row -> {
                        people.computeIfAbsent(row.getLong(1), key -> new ArrayList<>())
                                .add(row.getLong(2));
                    },
                    Arrays.stream(keys).boxed().toArray());
            people.forEach((key, block) -> blocks.add(block, key == nameKey));
        }
        return blocks;
    }

    private void add(List<Long> block, boolean names) {
        // The rarer a key, the more it says.
        var weight = 1 + Math.log((LIMIT + 1.0) / block.size());
        block.forEach(person -> weights.merge(person, weight, Double::sum));
        truncated |= block.size() >= LIMIT;
        if (names) {
            namesakes = block.size();
        }
    }

    /** Those who share most, and rarest, first. */
    List<Long> best() {
        return weights.entrySet().stream()
                .sorted(Map.Entry.<Long, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(SHORTLIST)
                .map(Map.Entry::getKey)
                .toList();
    }

    int namesakes() {
        return namesakes;
    }

    boolean truncated() {
        return truncated || weights.size() > SHORTLIST;
    }

    private static String sql(int keys) {
        return Collections.nCopies(
                        keys,
                        "(SELECT key_hash, person_id FROM identity_match_key WHERE key_hash = ? LIMIT " + LIMIT + ")")
                .stream()
                .collect(Collectors.joining(" UNION ALL "));
    }
}
