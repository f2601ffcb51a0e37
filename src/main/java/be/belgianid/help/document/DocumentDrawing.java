package be.belgianid.help.document;

import be.belgianid.help.document.DocumentGuide.Model;
import be.belgianid.help.document.Mark.Role;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Draws a side of a document as SVG: an outline of our own with numbered marks, nothing that copies a document. Colours come
 * from the classes {@code bid-doc-…} of {@code help.css}.
 */
public final class DocumentDrawing {
    private static final int BAND = 64;
    private static final int BADGE = 27;

    private final Model model;
    private final Side side;
    private final Layout layout;
    private final StringBuilder svg = new StringBuilder();

    private DocumentDrawing(Model model, Side side) {
        this.model = model;
        this.side = side;
        this.layout = model.layout();
    }

    /**
     * @param id unique on its page
     * @param title what is drawn
     * @param description the marks in words
     * @param band what stands at the top of the document
     */
    public static String of(Model model, Side side, String id, String title, String description, String band) {
        var drawing = new DocumentDrawing(model, side);
        drawing.open(id, title, description);
        drawing.paper(band);
        IntStream.range(0, model.marks().size()).forEach(drawing::mark);
        return drawing.svg.append("</svg>").toString();
    }

    private void open(String id, String title, String description) {
        svg.append(
                "<svg xmlns='http://www.w3.org/2000/svg' class='bid-doc' viewBox='0 0 %d %d' role='img' aria-labelledby='%s-t' aria-describedby='%s-d'>"
                        .formatted(layout.width(), layout.height(), id, id));
        svg.append("<title id='%s-t'>%s</title><desc id='%s-d'>%s</desc>"
                .formatted(id, escaped(title), id, escaped(description)));
    }

    private void paper(String band) {
        svg.append("<rect class='bid-doc-paper' x='3' y='3' width='%d' height='%d' rx='32'/>"
                .formatted(layout.width() - 6, layout.height() - 6));
        if (side == Side.FRONT) {
            svg.append("<text class='bid-doc-band' x='%d' y='%d'>%s</text>"
                    .formatted(Layout.MARGIN, BAND - 14, escaped(band)));
            photo();
        }
        var marked = marked();
        IntStream.rangeClosed(1, 8)
                .mapToObj(line -> layout.box(new Place(side, Place.Spot.LINE, line, line)))
                .filter(line -> line.bottom() < bottomOfLines(marked))
                .filter(line -> marked.stream().noneMatch(box -> touch(box, line)))
                .forEach(line -> svg.append("<rect class='bid-doc-filler' x='%d' y='%d' width='%d' height='14' rx='7'/>"
                        .formatted(line.x(), line.y() + 16, line.width() * 3 / 5)));
    }

    private int bottomOfLines(List<Box> marked) {
        return layout.zoneSide().filter(side::equals).isPresent()
                ? marked.stream().mapToInt(Box::y).max().orElse(layout.height())
                : layout.height() - BAND;
    }

    private List<Box> marked() {
        return model.marks().stream()
                .flatMap(mark -> mark.place().stream())
                .filter(place -> place.side() == side)
                .map(layout::box)
                .toList();
    }

    private static boolean touch(Box one, Box other) {
        return one.x() < other.right()
                && other.x() < one.right()
                && one.y() < other.bottom()
                && other.y() < one.bottom();
    }

    private void photo() {
        var photo = layout.photo();
        var head = photo.width() / 4;
        svg.append("<rect class='bid-doc-photo' x='%d' y='%d' width='%d' height='%d' rx='12'/>"
                .formatted(photo.x(), photo.y(), photo.width(), photo.height()));
        svg.append("<circle class='bid-doc-head' cx='%d' cy='%d' r='%d'/>"
                .formatted(photo.middleX(), photo.y() + photo.height() * 2 / 5, head));
        svg.append("<path class='bid-doc-head' d='M%d %d a%d %d 0 0 1 %d 0 z'/>"
                .formatted(
                        photo.middleX() - photo.width() * 2 / 5,
                        photo.bottom() - 6,
                        photo.width() * 2 / 5,
                        photo.height() / 3,
                        photo.width() * 4 / 5));
    }

    private void mark(int index) {
        var mark = model.marks().get(index);
        mark.place().filter(place -> place.side() == side).map(layout::box).ifPresent(box -> {
            svg.append("<g class='bid-doc-mark bid-doc-mark--%s'>"
                    .formatted(mark.role().name().toLowerCase(Locale.ROOT)));
            svg.append("<rect x='%d' y='%d' width='%d' height='%d' rx='10'/>"
                    .formatted(box.x(), box.y(), box.width(), box.height()));
            content(mark, box);
            badge(index + 1, box);
            svg.append("</g>");
        });
    }

    private void content(Mark mark, Box box) {
        if (mark.role() == Role.ZONE) {
            IntStream.range(0, layout.zoneLines())
                    .forEach(line -> svg.append(
                            "<text class='bid-doc-zone' x='%d' y='%d' textLength='%d' lengthAdjust='spacing'>%s</text>"
                                    .formatted(
                                            box.x() + 2 * BADGE,
                                            box.y() + 42 + line * 48,
                                            box.width() - 3 * BADGE,
                                            "&lt;".repeat(24))));
            return;
        }
        var name = mark.printed().split(" – ")[0];
        svg.append("<text class='bid-doc-name' x='%d' y='%d'>%s</text>"
                .formatted(box.x() + BADGE + 14, box.y() + 33, escaped(fitting(name, box))));
    }

    /** As much of a name as there is room for. */
    private static String fitting(String name, Box box) {
        var room = box.width() - BADGE - 2 * 14;
        if (wide(name) <= room) {
            return name;
        }
        var end = name.length();
        while (end > 1 && wide(name.substring(0, end) + "…") > room) {
            end--;
        }
        return name.substring(0, end).strip() + "…";
    }

    /** About how much room a text takes, in the largest type that it is drawn in. */
    private static int wide(String text) {
        return text.codePoints()
                .map(letter -> Character.isIdeographic(letter) ? 27 : Character.isUpperCase(letter) ? 19 : 14)
                .sum();
    }

    private void badge(int number, Box box) {
        var y = box.y() + Math.min(box.height() / 2, BADGE + 4);
        svg.append("<circle class='bid-doc-badge' cx='%d' cy='%d' r='%d'/>".formatted(box.x(), y, BADGE));
        svg.append("<text class='bid-doc-number' x='%d' y='%d'>%d</text>".formatted(box.x(), y + 11, number));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
