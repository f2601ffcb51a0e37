package be.belgianid.help.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a document is built: sizes of ICAO 9303 (cards TD1 and TD2, data page TD3) and of the licence of directive 2006/126/EC,
 * with the places where data stand.
 */
public enum Layout {
    /** A card as large as a bank card, with three lines for machines on its back. */
    TD1(856, 540, new Box(36, 140, 216, 290), 140, 58, Side.BACK, 3),
    /** A larger card, with two lines for machines on its front. */
    TD2(1050, 740, new Box(40, 148, 250, 330), 148, 58, Side.FRONT, 2),
    /** The data page of a passport, with two lines for machines at its foot. */
    TD3(1250, 880, new Box(40, 172, 300, 390), 172, 62, Side.FRONT, 2),
    /** A card that machines do not read. */
    PLAIN(856, 540, new Box(36, 140, 216, 290), 140, 58, null, 0),
    /** A driving licence: its fields are numbered. */
    LICENCE(856, 540, new Box(36, 130, 200, 270), 96, 58, null, 0);

    static final int MARGIN = 36;
    private static final int LINE = 46;
    private static final int ZONE_STEP = 48;

    private final int width;
    private final int height;
    private final Box photo;
    private final int firstLine;
    private final int step;
    private final Optional<Side> zoneSide;
    private final int zoneLines;

    Layout(int width, int height, Box photo, int firstLine, int step, @Nullable Side zoneSide, int zoneLines) {
        this.width = width;
        this.height = height;
        this.photo = photo;
        this.firstLine = firstLine;
        this.step = step;
        this.zoneSide = Optional.ofNullable(zoneSide);
        this.zoneLines = zoneLines;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    Box photo() {
        return photo;
    }

    int zoneLines() {
        return zoneLines;
    }

    /** The side with the lines for machines, if there are any. */
    Optional<Side> zoneSide() {
        return zoneSide;
    }

    Box box(Place place) {
        return switch (place.spot()) {
            case ZONE -> zone();
            case TOP_RIGHT -> right(firstLine - step);
            case BOTTOM_RIGHT -> right(height - LINE - 8);
            case BOTTOM_LEFT -> new Box(MARGIN, height - LINE - 8, width / 2 - MARGIN, LINE);
            case LINE, LEFT_HALF, RIGHT_HALF -> line(place);
        };
    }

    private Box zone() {
        var high = zoneLines * ZONE_STEP + 16;
        return new Box(MARGIN - 12, height - high - 16, width - 2 * MARGIN + 24, high);
    }

    private Box right(int y) {
        var wide = width * 3 / 10;
        return new Box(width - MARGIN - wide, y, wide, LINE);
    }

    private Box line(Place place) {
        var front = place.side() == Side.FRONT;
        var left = front ? photo.right() + MARGIN : MARGIN;
        var first = front ? firstLine : LINE;
        var whole = width - MARGIN - left;
        var half = (whole - MARGIN) / 2;
        var y = first + (place.first() - 1) * step;
        var high = (place.last() - place.first()) * step + LINE;
        return switch (place.spot()) {
            case LEFT_HALF -> new Box(left, y, half, high);
            case RIGHT_HALF -> new Box(left + half + MARGIN, y, half, high);
            default -> new Box(left, y, whole, high);
        };
    }
}
