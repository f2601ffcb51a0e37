package be.belgianid.document.mrz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Mends one misread character when exactly one mending makes every check digit hold. */
public final class MrzRepair {
    private MrzRepair() {}

    /** The zone itself when valid, its only possible repair, or nothing. */
    public static Optional<Mrz> repair(Mrz mrz) {
        if (mrz.valid()) {
            return Optional.of(mrz);
        }
        var repaired = new ArrayList<Mrz>();
        var seen = new HashSet<List<String>>();
        for (var line = 0; line < mrz.lines().size(); line++) {
            for (var position = 0; position < mrz.format().length(); position++) {
                if (mrz.format().kind(line, position) == 'A') {
                    continue;
                }
                for (var other : Confusions.alternatives(mrz.lines().get(line).charAt(position))
                        .toCharArray()) {
                    var candidate = MrzParser.parse(with(mrz.lines(), line, position, other));
                    candidate
                            .filter(Mrz::valid)
                            .filter(valid -> seen.add(valid.lines()))
                            .ifPresent(repaired::add);
                }
            }
        }
        return repaired.size() == 1 ? Optional.of(repaired.getFirst()) : Optional.empty();
    }

    private static List<String> with(List<String> lines, int line, int position, char c) {
        var changed = new ArrayList<>(lines);
        var text = new StringBuilder(lines.get(line));
        text.setCharAt(position, c);
        changed.set(line, text.toString());
        return changed;
    }
}
