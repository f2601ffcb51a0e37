package be.belgianid.document.mrz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Mends misread characters when only one mending makes every check digit hold: first those that look alike, few at a time,
 * then any one confusion. A mended zone is a proposal, never a proof.
 */
public final class MrzRepair {
    /** Pairs that look alike in OCR-B, the likeliest first. */
    private static final List<String> ALIKE = List.of("0O", "0O1I", "0O1I5S8B2Z");

    private static final int MOST_MENDED = 3;
    private static final int MOST_PLACES = 10;

    private MrzRepair() {}

    /** The zone itself when valid, its only likely repair, or nothing. */
    public static Optional<Mrz> repair(Mrz broken) {
        var mrz = withCode(broken);
        if (mrz.valid()) {
            return Optional.of(mrz);
        }
        for (var alike : ALIKE) {
            for (var count = 1; count <= MOST_MENDED; count++) {
                var found = new HashMap<List<String>, Mrz>();
                mend(mrz, places(mrz, alike), 0, count, alike, found);
                if (!found.isEmpty()) {
                    return found.size() == 1 ? found.values().stream().findFirst() : Optional.empty();
                }
            }
        }
        return anyOne(mrz);
    }

    /** A booklet's page begins with P: a filler there is a P whose bow was not seen. */
    private static Mrz withCode(Mrz mrz) {
        var first = mrz.lines().getFirst();
        return mrz.format() == MrzFormat.TD3 && mrz.valid() && first.charAt(0) == '<'
                ? MrzParser.parse(with(mrz.lines(), 0, 0, 'P')).orElse(mrz)
                : mrz;
    }

    private record Spot(int line, int position) {}

    private static List<Spot> places(Mrz mrz, String alike) {
        var places = new ArrayList<Spot>();
        for (var line = 0; line < mrz.lines().size(); line++) {
            for (var position = 0; position < mrz.format().length(); position++) {
                if (mrz.format().kind(line, position) == 'X'
                        && alike.indexOf(mrz.lines().get(line).charAt(position)) >= 0
                        && places.size() < MOST_PLACES) {
                    places.add(new Spot(line, position));
                }
            }
        }
        return places;
    }

    private static void mend(
            Mrz mrz, List<Spot> places, int from, int count, String alike, Map<List<String>, Mrz> found) {
        for (var i = from; i <= places.size() - count; i++) {
            var spot = places.get(i);
            var index = alike.indexOf(mrz.lines().get(spot.line()).charAt(spot.position()));
            var lines = with(mrz.lines(), spot.line(), spot.position(), alike.charAt(index ^ 1));
            var mended = MrzParser.parse(lines);
            if (mended.isEmpty()) {
                continue;
            }
            if (count > 1) {
                mend(mended.get(), places, i + 1, count - 1, alike, found);
            } else if (mended.get().valid()) {
                found.put(lines, mended.get());
            }
        }
    }

    private static Optional<Mrz> anyOne(Mrz mrz) {
        var repaired = new HashMap<List<String>, Mrz>();
        for (var line = 0; line < mrz.lines().size(); line++) {
            for (var position = 0; position < mrz.format().length(); position++) {
                if (mrz.format().kind(line, position) == 'A') {
                    continue;
                }
                for (var other : Confusions.alternatives(mrz.lines().get(line).charAt(position))
                        .toCharArray()) {
                    MrzParser.parse(with(mrz.lines(), line, position, other))
                            .filter(Mrz::valid)
                            .ifPresent(valid -> repaired.put(valid.lines(), valid));
                }
            }
        }
        return repaired.size() == 1 ? repaired.values().stream().findFirst() : Optional.empty();
    }

    private static List<String> with(List<String> lines, int line, int position, char c) {
        var changed = new ArrayList<>(lines);
        var text = new StringBuilder(lines.get(line));
        text.setCharAt(position, c);
        changed.set(line, text.toString());
        return changed;
    }
}
