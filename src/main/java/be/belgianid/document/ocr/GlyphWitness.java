package be.belgianid.document.ocr;

import be.belgianid.document.mrz.MrzFormat;
import java.util.ArrayList;
import java.util.List;

/**
 * A second opinion on a zone: each character judged alone by its picture, by another model than the one that reads whole lines,
 * cut out in another way.
 */
final class GlyphWitness {
    private static final String ALPHABET = GlyphNet.ALPHABET;
    private static final int SAMPLED = 5;

    private final float[][][] shares;

    private GlyphWitness(float[][][] shares) {
        this.shares = shares;
    }

    static GlyphWitness of(Grey page, Band band, int length) {
        var shares = new float[band.lines().size()][length][];
        for (var line = 0; line < shares.length; line++) {
            var cells = GlyphCells.of(page, band.lines().get(line), length);
            for (var i = 0; i < length; i++) {
                shares[line][i] = GlyphNet.shares(cells[i]);
            }
        }
        return new GlyphWitness(shares);
    }

    /** How much a line looks like one of a zone the right way up, from 0 to 1, by some of its characters. */
    static double likeness(Grey page, TextLine line) {
        var length = (int) Math.round(line.characters());
        var cells = GlyphCells.of(page, line, length);
        var sum = 0.0;
        var count = 0;
        for (var i = 1; i < length; i += SAMPLED) {
            var most = 0f;
            for (var share : GlyphNet.shares(cells[i])) {
                most = Math.max(most, share);
            }
            sum += most;
            count++;
        }
        return sum / count;
    }

    int length() {
        return shares[0].length;
    }

    /** What it reads, whatever may stand where. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        for (var line : shares) {
            var text = new StringBuilder();
            for (var position : line) {
                var best = 0;
                for (var i = 1; i < position.length; i++) {
                    best = position[i] > position[best] ? i : best;
                }
                text.append(ALPHABET.charAt(best));
            }
            lines.add(text.toString());
        }
        return lines;
    }

    /** What it reads of characters that may stand where they stand. */
    List<String> likeliest(MrzFormat format) {
        var lines = new ArrayList<String>();
        for (var line = 0; line < shares.length; line++) {
            var text = new StringBuilder();
            for (var position = 0; position < shares[line].length; position++) {
                var best = '<';
                for (var c : ALPHABET.toCharArray()) {
                    var allowed = format.allows(line, position, c);
                    best = allowed && at(line, position, c) > at(line, position, best) ? c : best;
                }
                text.append(best);
            }
            lines.add(text.toString());
        }
        return lines;
    }

    private float at(int line, int position, char c) {
        return shares[line][position][ALPHABET.indexOf(c)];
    }

    /** How likely a character is at a place among those that may stand there. */
    double share(MrzFormat format, int line, int position, char c) {
        var all = 0.0;
        for (var i = 0; i < ALPHABET.length(); i++) {
            if (format.allows(line, position, ALPHABET.charAt(i))) {
                all += shares[line][position][i];
            }
        }
        return all == 0 ? 0 : shares[line][position][ALPHABET.indexOf(c)] / all;
    }

    /** The share of places at which it sees what the lines say, or at least might. */
    double agreement(MrzFormat format, List<String> lines) {
        var agreeing = 0;
        for (var line = 0; line < lines.size(); line++) {
            for (var i = 0; i < length(); i++) {
                agreeing += share(format, line, i, lines.get(line).charAt(i)) > 0.1 ? 1 : 0;
            }
        }
        return (double) agreeing / (lines.size() * length());
    }

    /** The least likely character of the lines. */
    double leastShare(MrzFormat format, List<String> lines) {
        var least = 1.0;
        for (var line = 0; line < lines.size(); line++) {
            for (var i = 0; i < length(); i++) {
                least = Math.min(least, share(format, line, i, lines.get(line).charAt(i)));
            }
        }
        return least;
    }
}
