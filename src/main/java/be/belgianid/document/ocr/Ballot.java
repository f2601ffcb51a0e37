package be.belgianid.document.ocr;

import be.belgianid.document.mrz.Mrz;
import be.belgianid.document.mrz.MrzFormat;
import be.belgianid.document.mrz.MrzParser;
import be.belgianid.document.mrz.MrzStructure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Weighs what all readings of a zone say about each of its characters and looks for the likeliest zone whose check digits and
 * structure hold.
 */
final class Ballot {
    /** What a reading costs that says otherwise, in logarithms of likelihood; one model's readings err together. */
    private static final double DISSENT = 0.8;

    private static final double LEAST_SHARE = 0.002;
    private static final double DEAREST = 9;
    private static final int MOST_DOUBTS = 16;
    private static final int MOST_TRIED = 600;

    private final MrzFormat format;
    private final LocalDate today;
    private final List<List<String>> readings;
    private final @Nullable GlyphWitness witness;
    private final List<Doubt> doubts = new ArrayList<>();
    private final List<String> likeliest;

    /** @param readings all brought to the format's length */
    Ballot(MrzFormat format, LocalDate today, List<List<String>> readings, @Nullable GlyphWitness witness) {
        this.format = format;
        this.today = today;
        this.readings = readings;
        this.witness = witness;
        likeliest = likeliest();
        doubts.sort(Comparator.comparingDouble(Doubt::cost));
    }

    /** What else a character may be, and how much less likely that is. */
    private record Doubt(int line, int position, char other, double cost) {
        boolean isBeside(Doubt doubt) {
            return line == doubt.line && position == doubt.position;
        }
    }

    /** Doubts taken up, none before {@code next}. */
    private record Choice(List<Doubt> taken, int next, double cost) {}

    Optional<Mrz> elected() {
        var queue = new PriorityQueue<>(Comparator.comparingDouble(Choice::cost));
        queue.add(new Choice(List.of(), 0, 0));
        for (var tried = 0; tried < MOST_TRIED && !queue.isEmpty(); tried++) {
            var choice = queue.remove();
            var mrz = MrzParser.parse(lines(choice.taken())).filter(this::holds);
            if (mrz.isPresent()) {
                return mrz;
            }
            for (var i = choice.next(); i < Math.min(doubts.size(), MOST_DOUBTS); i++) {
                var doubt = doubts.get(i);
                if (choice.taken().stream().noneMatch(doubt::isBeside)) {
                    var taken = new ArrayList<>(choice.taken());
                    taken.add(doubt);
                    queue.add(new Choice(taken, i + 1, choice.cost() + doubt.cost()));
                }
            }
        }
        return Optional.empty();
    }

    private boolean holds(Mrz mrz) {
        return mrz.valid() && MrzStructure.holds(mrz, today);
    }

    private List<String> lines(List<Doubt> taken) {
        var lines = new ArrayList<>(likeliest);
        for (var doubt : taken) {
            var text = lines.get(doubt.line());
            lines.set(
                    doubt.line(),
                    text.substring(0, doubt.position()) + doubt.other() + text.substring(doubt.position() + 1));
        }
        return lines;
    }

    private List<String> likeliest() {
        var lines = new ArrayList<String>();
        for (var line = 0; line < format.lines(); line++) {
            var text = new StringBuilder();
            for (var position = 0; position < format.length(); position++) {
                text.append(likeliest(line, position));
            }
            lines.add(text.toString());
        }
        return lines;
    }

    private char likeliest(int line, int position) {
        var costs = new double[GlyphNet.ALPHABET.length()];
        var best = -1;
        for (var i = 0; i < costs.length; i++) {
            var c = GlyphNet.ALPHABET.charAt(i);
            costs[i] = format.allows(line, position, c) ? cost(line, position, c) : Double.MAX_VALUE;
            best = best < 0 || costs[i] < costs[best] ? i : best;
        }
        for (var i = 0; i < costs.length; i++) {
            if (i != best && costs[i] - costs[best] < DEAREST) {
                doubts.add(new Doubt(line, position, GlyphNet.ALPHABET.charAt(i), costs[i] - costs[best]));
            }
        }
        return GlyphNet.ALPHABET.charAt(best);
    }

    private double cost(int line, int position, char c) {
        var cost = 0.0;
        for (var reading : readings) {
            cost += reading.get(line).charAt(position) == c ? 0 : DISSENT;
        }
        return witness == null
                ? cost
                : cost - Math.log(Math.max(LEAST_SHARE, witness.share(format, line, position, c)));
    }
}
