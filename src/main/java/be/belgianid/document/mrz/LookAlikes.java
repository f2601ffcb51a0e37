package be.belgianid.document.mrz;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds zones whose check digits cannot tell 0 from O: two of them at once at places of the weights 7 and 3 leave every check
 * digit as it is. Who takes one for the other takes both.
 */
public final class LookAlikes {
    private static final String PAIR = "0O";
    private static final int MOST_SWAPPED = 3;
    private static final int MOST_SPOTS = 9;

    private LookAlikes() {}

    /** True when another zone with 0 and O swapped is valid, too, in a field that has letters. */
    public static boolean undecided(Mrz mrz) {
        var spots = spots(mrz);
        return spots.size() > MOST_SPOTS || swapped(mrz.lines(), spots, 0, MOST_SWAPPED);
    }

    private record Spot(int line, int position) {}

    /** Places of 0 and O in runs of letters and digits; where all are digits, 0 is what is meant. */
    private static List<Spot> spots(Mrz mrz) {
        var spots = new ArrayList<Spot>();
        for (var line = 0; line < mrz.lines().size(); line++) {
            var text = mrz.lines().get(line);
            for (var from = 0; from < text.length(); ) {
                var to = from;
                while (to < text.length() && mrz.format().kind(line, to) == 'X') {
                    to++;
                }
                if (text.substring(from, to).chars().anyMatch(Character::isLetter)) {
                    for (var i = from; i < to; i++) {
                        if (PAIR.indexOf(text.charAt(i)) >= 0) {
                            spots.add(new Spot(line, i));
                        }
                    }
                }
                from = Math.max(to, from + 1);
            }
        }
        return spots;
    }

    private static boolean swapped(List<String> lines, List<Spot> spots, int from, int left) {
        for (var i = from; i < spots.size(); i++) {
            var spot = spots.get(i);
            var changed = new ArrayList<>(lines);
            var text = new StringBuilder(lines.get(spot.line()));
            text.setCharAt(spot.position(), text.charAt(spot.position()) == '0' ? 'O' : '0');
            changed.set(spot.line(), text.toString());
            var other = MrzParser.parse(changed);
            if (other.isPresent() && other.get().valid() || left > 1 && swapped(changed, spots, i + 1, left - 1)) {
                return true;
            }
        }
        return false;
    }
}
