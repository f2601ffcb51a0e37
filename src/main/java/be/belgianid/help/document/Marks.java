package be.belgianid.help.document;

import be.belgianid.help.document.Mark.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the marks of a model, and decides which number is the one. {@code N front:1 = CNP # 9999} is a national number,
 * {@code D} the document's number, {@code O} another number, {@code A} the names, {@code V} the validity; what is not written
 * stands where the standard puts it.
 */
final class Marks {
    /** The document has no number beside the national one. */
    private static final String NO_NUMBER = "D -";

    private Marks() {}

    static List<Mark> read(Layout layout, String text) {
        var marks = new ArrayList<Mark>();
        Stream.of(text.split("\\|"))
                .map(String::strip)
                .filter(mark -> !mark.isEmpty() && !mark.equals(NO_NUMBER))
                .forEach(mark -> marks.add(mark(mark)));
        addStandard(layout, marks, text.contains(NO_NUMBER));
        return numbered(marks);
    }

    private static Mark mark(String text) {
        var shaped = text.split(" # ", 2);
        var named = shaped[0].split(" = ", 2);
        var head = named[0].strip().split(" ", 2);
        var place = head[1].length() == 1 ? Optional.<Place>empty() : Optional.of(Place.of(head[1]));
        return new Mark(
                role(head[0]),
                place,
                named.length > 1 ? named[1].strip() : "",
                shaped.length > 1 ? shaped[1].strip() : "");
    }

    private static Role role(String letter) {
        return switch (letter) {
            case "N" -> Role.TAKE;
            case "D" -> Role.YIELD;
            case "A" -> Role.NAMES;
            case "V" -> Role.VALIDITY;
            default -> Role.LEAVE;
        };
    }

    private static void addStandard(Layout layout, List<Mark> marks, boolean withoutNumber) {
        var names = layout == Layout.TD2 ? "front:2-3" : "front:1-2";
        var number = layout == Layout.LICENCE ? "front:6" : "front:top-right";
        var validity =
                switch (layout) {
                    case LICENCE -> "front:5L";
                    case TD1, PLAIN -> "front:6";
                    case TD2, TD3 -> "front:7";
                };
        if (!withoutNumber) {
            addUnlessThere(marks, Role.YIELD, number, layout == Layout.LICENCE ? "5" : "");
        }
        addUnlessThere(marks, Role.NAMES, names, layout == Layout.LICENCE ? "1, 2" : "");
        addUnlessThere(marks, Role.VALIDITY, validity, layout == Layout.LICENCE ? "4b" : "");
        layout.zoneSide().ifPresent(side -> marks.add(new Mark(Role.ZONE, Optional.of(Place.zone(side)), "", "")));
    }

    private static void addUnlessThere(List<Mark> marks, Role role, String place, String printed) {
        if (marks.stream().noneMatch(mark -> mark.role() == role)) {
            marks.add(new Mark(role, Optional.of(Place.of(place)), printed, ""));
        }
    }

    /** In the order in which they are numbered: the number to take first. A national number wins over the document's own. */
    private static List<Mark> numbered(List<Mark> marks) {
        var national = marks.stream().anyMatch(mark -> mark.role() == Role.TAKE);
        return marks.stream()
                .map(mark -> !national && mark.role() == Role.YIELD ? mark.as(Role.TAKE) : mark)
                .sorted((one, other) -> one.role().compareTo(other.role()))
                .toList();
    }
}
