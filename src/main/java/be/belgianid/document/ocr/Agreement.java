package be.belgianid.document.ocr;

import be.belgianid.document.mrz.Mrz;
import be.belgianid.document.mrz.MrzParser;
import be.belgianid.document.mrz.MrzStructure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts two independent readings of a zone together. */
final class Agreement {
    private static final int MOST_DIFFERENT = 4;

    private Agreement() {}

    /** Where the two differ: in which line, at which place. */
    private record Spot(int line, int position) {}

    /**
     * The one zone that holds among all that take each character from either reading; empty when there is none, or more than
     * one: then check digits do not tell who is right.
     */
    static Optional<Mrz> of(Mrz one, List<String> other, LocalDate today) {
        var spots = spots(one.lines(), other);
        if (spots.size() > MOST_DIFFERENT) {
            return Optional.empty();
        }
        Mrz only = null;
        for (var choice = 0; choice < 1 << spots.size(); choice++) {
            var lines = new ArrayList<>(one.lines());
            for (var i = 0; i < spots.size(); i++) {
                var spot = spots.get(i);
                if ((choice >> i & 1) == 1) {
                    var text = new StringBuilder(lines.get(spot.line()));
                    text.setCharAt(spot.position(), other.get(spot.line()).charAt(spot.position()));
                    lines.set(spot.line(), text.toString());
                }
            }
            var mrz = MrzParser.parse(lines).filter(Mrz::valid).filter(it -> MrzStructure.holds(it, today));
            if (mrz.isPresent() && only != null) {
                return Optional.empty();
            }
            only = mrz.orElse(only);
        }
        return Optional.ofNullable(only);
    }

    private static List<Spot> spots(List<String> one, List<String> other) {
        var spots = new ArrayList<Spot>();
        for (var line = 0; line < one.size(); line++) {
            for (var i = 0; i < one.get(line).length(); i++) {
                if (one.get(line).charAt(i) != other.get(line).charAt(i)) {
                    spots.add(new Spot(line, i));
                }
            }
        }
        return spots;
    }
}
