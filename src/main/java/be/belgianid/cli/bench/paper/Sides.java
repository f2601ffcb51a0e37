package be.belgianid.cli.bench.paper;

import be.belgianid.document.DocumentField;
import be.belgianid.identity.Sex;
import be.belgianid.sandbox.documents.Emblem;
import be.belgianid.sandbox.documents.Guilloche;
import be.belgianid.sandbox.documents.Portrait;
import be.belgianid.sandbox.documents.PrintedData;
import be.belgianid.sandbox.documents.State.Label;
import be.belgianid.sandbox.documents.Surface;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws the sides of one document in one look and notes what they say. */
final class Sides {
    private static final List<Label> FIELDS = List.of(
            Label.SURNAME,
            Label.GIVEN_NAMES,
            Label.NATIONALITY,
            Label.BIRTH_DATE,
            Label.SEX,
            Label.BIRTH_PLACE,
            Label.NUMBER,
            Label.VALID_FROM,
            Label.VALID_UNTIL);

    private final PrintedData data;
    private final Look look;
    private final Map<DocumentField, String> printed = new EnumMap<>(DocumentField.class);

    Sides(PrintedData data, Look look) {
        this.data = data;
        this.look = look;
    }

    Map<DocumentField, String> printed() {
        return printed;
    }

    /** A page of a booklet or a large card: portrait, fields, and the zone at its foot. */
    BufferedImage page(double width, double height, String title, List<String> zone) {
        var surface = blank(width, height, 1);
        var strip = zone.size() * 6.4 + 8;
        if (look.brightStrip()) {
            surface.fill(new Rectangle2D.Double(0, height - strip, width, strip), new Color(0xf9f9f7));
        }
        var pen = new Pen(surface, look);
        surface.boldText(
                data.state().name(), 5, 5.5, 2.6, width - 20, data.state().ink());
        surface.boldText(title, 5, 9.5, 2.5, 36, data.state().ink());
        Emblem.draw(surface, width - 7, 6, 3.2, data.state());
        var portraitWidth = Math.min(30, (height - strip - 14) * 7 / 9);
        Portrait.draw(
                surface, look.layout() == 2 ? width - portraitWidth - 5 : 5, 12, portraitWidth, data.sex(), seed());
        var left = look.layout() == 2 ? 6 : portraitWidth + 10;
        fields(pen, left, 13, width - portraitWidth - 16, height - strip - 13);
        zone(pen, zone, width, height);
        return surface.image();
    }

    BufferedImage cardFront() {
        var surface = blank(85.6, 54, 2);
        surface.boldText(data.state().name(), 4, 4.8, 2.2, 66, data.state().ink());
        surface.boldText(data.state().cardTitle(), 4, 8.2, 2.1, 60, data.state().ink());
        var portraitWidth = 21.0;
        Portrait.draw(surface, look.layout() == 2 ? 60 : 4, 12, portraitWidth, data.sex(), seed());
        fields(new Pen(surface, look), look.layout() == 2 ? 4 : 28, 11, 54, 42);
        return surface.image();
    }

    BufferedImage cardBack(List<String> zone) {
        var surface = blank(85.6, 54, 3);
        if (look.brightStrip()) {
            surface.fill(new Rectangle2D.Double(0, 33, 85.6, 21), new Color(0xfbfbf9));
        }
        surface.fill(new Rectangle2D.Double(6, 6, 12, 10), new Color(0xd8b45a));
        var pen = new Pen(surface, look);
        put(pen, Label.AUTHORITY, 24, 6, 44);
        surface.text(
                "Authentic data: see the chip", 24, 17, 1.6, 40, data.state().ink());
        zone(pen, zone, 85.6, 54);
        return surface.image();
    }

    /** The two thirds of a visa sticker that say who may travel. */
    BufferedImage visa(double width, double height, List<String> zone) {
        return page(width, height, "VISUM / VISA", zone);
    }

    BufferedImage licence() {
        var state = data.state();
        var surface = blank(85.6, 54, 4);
        surface.fill(new Rectangle2D.Double(3, 3, 11, 7.6), new Color(0x24408e));
        surface.boldText(state.icao().substring(0, 1), 7.1, 8.4, 4.4, 6, Color.WHITE);
        surface.boldText(state.licenceTitle(), 18, 6.4, 3.2, 62, state.ink());
        surface.text(state.name(), 18, 9.8, 1.9, 62, state.ink());
        Portrait.draw(surface, 3, 13, 23, data.sex(), seed());
        var pen = new Pen(surface, look);
        var dot = look.layout() == 1 ? "" : ".";
        var step = 4.3 + 0.3 * look.layout();
        var y = 15.5;
        y = numbered(pen, "1" + dot, name(DocumentField.SURNAME, data.surname()), 29, y, step);
        y = numbered(pen, "2" + dot, name(DocumentField.GIVEN_NAMES, data.givenNames()), 29, y, step);
        var born = keep(DocumentField.BIRTH_DATE, data.birthDate().toString(), state.date(data.birthDate()));
        y = numbered(pen, "3" + dot, born + "  " + name(DocumentField.BIRTH_PLACE, data.birthPlace()), 29, y, step);
        var from = keep(DocumentField.VALID_FROM, data.validFrom().toString(), state.date(data.validFrom()));
        var until = keep(DocumentField.VALID_UNTIL, data.validUntil().toString(), state.date(data.validUntil()));
        if (look.layout() == 2) {
            numbered(pen, "4a" + dot, from, 29, y, step);
            y = numbered(pen, "4b" + dot, until, 56, y, step);
            y = numbered(pen, "4c" + dot, state.authority(), 29, y, step);
        } else {
            numbered(pen, "4a" + dot, from, 29, y, step);
            y = numbered(pen, "4c" + dot, state.authority(), 56, y, step);
            y = numbered(pen, "4b" + dot, until, 29, y, step);
        }
        y = numbered(pen, "5" + dot, keep(DocumentField.NUMBER, data.number(), data.number()), 29, y, step);
        numbered(pen, "9" + dot, "AM / B", 29, y, step);
        return surface.image();
    }

    private double numbered(Pen pen, String mark, String value, double x, double y, double step) {
        pen.label(mark, x, y, 6, look.ink());
        pen.value(value, x + 5, y, x < 40 && look.layout() < 2 && mark.startsWith("4") ? 21 : 85 - x - 6);
        return y + step;
    }

    private void fields(Pen pen, double left, double top, double width, double height) {
        var columns = look.layout() == 0 ? 1 : 2;
        var rows = columns == 1 ? FIELDS.size() : 7;
        var step = Math.min(height / rows, look.labelSize() + look.valueSize() + 2.2);
        var beside = step < look.labelSize() + look.valueSize() + 0.4;
        if (columns == 1) {
            for (var i = 0; i < FIELDS.size(); i++) {
                if (beside) {
                    putBeside(pen, FIELDS.get(i), left, top + (i + 0.75) * step, width);
                } else {
                    put(pen, FIELDS.get(i), left, top + i * step, width);
                }
            }
            return;
        }
        var wide = Math.min(height / 6, look.labelSize() + look.valueSize() + 2.4);
        put(pen, Label.SURNAME, left, top, width);
        put(pen, Label.GIVEN_NAMES, left, top + wide, width);
        var half = width * 0.52;
        put(pen, Label.NATIONALITY, left, top + 2 * wide, half - 2);
        put(pen, Label.SEX, left + half, top + 2 * wide, width - half);
        put(pen, Label.BIRTH_DATE, left, top + 3 * wide, half - 2);
        put(pen, Label.BIRTH_PLACE, left + half, top + 3 * wide, width - half);
        put(pen, Label.VALID_FROM, left, top + 4 * wide, half - 2);
        put(pen, Label.NUMBER, left + half, top + 4 * wide, width - half);
        put(pen, Label.VALID_UNTIL, left, top + 5 * wide, half - 2);
    }

    private void put(Pen pen, Label label, double x, double y, double room) {
        pen.label(
                look.label(data.state().label(label)),
                x,
                y + look.labelSize(),
                room,
                data.state().ink());
        pen.value(value(label), x, y + look.labelSize() + look.valueSize() * 1.15, room);
    }

    private void putBeside(Pen pen, Label label, double x, double baseline, double room) {
        var words = look.label(data.state().label(label)) + ":";
        pen.label(words, x, baseline, room * 0.55, data.state().ink());
        var width = Math.min(room * 0.55, pen.width(words));
        pen.value(value(label), x + width + 2, baseline, room - width - 2);
    }

    private String value(Label label) {
        var state = data.state();
        return switch (label) {
            case SURNAME -> name(DocumentField.SURNAME, data.surname());
            case GIVEN_NAMES -> name(DocumentField.GIVEN_NAMES, data.givenNames());
            case NATIONALITY, NATIONALITY_VALUE -> state.label(Label.NATIONALITY_VALUE);
            case BIRTH_DATE ->
                keep(DocumentField.BIRTH_DATE, data.birthDate().toString(), state.date(data.birthDate()));
            case SEX ->
                data.sex() == Sex.UNKNOWN ? "X" : Character.toString(data.sex().letter());
            case BIRTH_PLACE -> name(DocumentField.BIRTH_PLACE, data.birthPlace());
            case VALID_FROM ->
                keep(DocumentField.VALID_FROM, data.validFrom().toString(), state.date(data.validFrom()));
            case VALID_UNTIL ->
                keep(DocumentField.VALID_UNTIL, data.validUntil().toString(), state.date(data.validUntil()));
            case AUTHORITY -> state.authority();
            case NUMBER -> keep(DocumentField.NUMBER, number(), data.number());
        };
    }

    /** A Belgian card's zone has the national number, and that is the one to take. */
    private String number() {
        return data.number().length() == 12 && data.personalNumber().length() == 11
                ? data.personalNumber()
                : data.number();
    }

    private String name(DocumentField field, String name) {
        return keep(field, name, look.upperCase() ? name.toUpperCase(Locale.ROOT) : name);
    }

    private String keep(DocumentField field, String canonical, String shown) {
        printed.put(field, canonical);
        return shown;
    }

    private void zone(Pen pen, List<String> zone, double width, double height) {
        var step = zone.size() == 3 ? 5.3 : 6.35;
        var left = zone.isEmpty() ? 0 : Math.max(2, (width - zone.getFirst().length() * 2.54) / 2);
        for (var i = 0; i < zone.size(); i++) {
            pen.machineLine(zone.get(i), left, height - 4.4 - (zone.size() - 1 - i) * step);
        }
    }

    private Surface blank(double width, double height, int side) {
        var surface = new Surface(width, height, Guilloche.pale(data.state().tint(), look.tint()));
        Guilloche.weave(surface, data.state(), seed() + side);
        return surface;
    }

    private long seed() {
        return data.number().hashCode();
    }
}
