package be.belgianid.help.document;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A place on a document, written {@code front:top-right}, {@code back:2}, {@code front:1-2} (two lines) or {@code front:5R}
 * (the right half of a line).
 */
public record Place(Side side, Spot spot, int first, int last) {
    /** Where on a side. */
    public enum Spot {
        TOP_RIGHT,
        BOTTOM_RIGHT,
        BOTTOM_LEFT,
        LINE,
        LEFT_HALF,
        RIGHT_HALF,
        ZONE
    }

    private static final Pattern LINES = Pattern.compile("(\\d)(?:-(\\d))?([LR])?");

    static Place of(String text) {
        var colon = text.indexOf(':');
        var side = Side.valueOf(text.substring(0, colon).toUpperCase(Locale.ROOT));
        var spot = text.substring(colon + 1);
        var lines = LINES.matcher(spot);
        if (!lines.matches()) {
            return new Place(side, Spot.valueOf(spot.toUpperCase(Locale.ROOT).replace('-', '_')), 0, 0);
        }
        var first = Integer.parseInt(lines.group(1));
        var last = lines.group(2) == null ? first : Integer.parseInt(lines.group(2));
        var half = lines.group(3);
        if (half == null) {
            return new Place(side, Spot.LINE, first, last);
        }
        return new Place(side, half.equals("L") ? Spot.LEFT_HALF : Spot.RIGHT_HALF, first, last);
    }

    static Place zone(Side side) {
        return new Place(side, Spot.ZONE, 0, 0);
    }

    /** How this place is told in words: {@code front.top-right}, {@code front.line}, {@code back.line}. */
    public String words() {
        var where = spot == Spot.LEFT_HALF || spot == Spot.RIGHT_HALF ? Spot.LINE : spot;
        return (side + "." + where).toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
