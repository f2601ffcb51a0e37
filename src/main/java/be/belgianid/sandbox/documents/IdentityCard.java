package be.belgianid.sandbox.documents;

import be.belgianid.sandbox.documents.State.Label;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** Both sides of an identity card, 85.6 by 54 mm, machine-readable zone TD1 on the back. */
final class IdentityCard {
    private static final double WIDTH = 85.6;
    private static final double HEIGHT = 54;

    private IdentityCard() {}

    static BufferedImage front(PrintedData data) {
        var state = data.state();
        var surface = blank(data, 3);
        SpecimenMark.behind(surface, 30, 42, 10.5);
        surface.boldText(state.name(), 4, 4.8, 2.3, 66, state.ink());
        surface.boldText(state.cardTitle(), 4, 8.2, 2.2, 60, state.ink());
        Emblem.draw(surface, 79.5, 6, 3.2, state);
        Portrait.draw(surface, 4, 12, 25, data.sex(), data.number().hashCode());
        var fields = new Fields(surface, data, 1.4, 2.5);
        fields.put(Label.SURNAME, 32, 13.2, 50);
        fields.put(Label.GIVEN_NAMES, 32, 19.4, 50);
        fields.put(Label.BIRTH_DATE, 32, 25.6, 28);
        fields.put(Label.SEX, 62, 25.6, 20);
        fields.put(Label.NATIONALITY, 32, 31.8, 28);
        fields.put(Label.NUMBER, 62, 31.8, 21);
        fields.put(Label.BIRTH_PLACE, 32, 38, 28);
        fields.put(Label.VALID_UNTIL, 32, 44.2, 28);
        SpecimenMark.edge(surface, 4, 52.6, 60);
        return surface.image();
    }

    static BufferedImage back(PrintedData data) {
        var surface = blank(data, 4);
        SpecimenMark.behind(surface, 44, 30.5, 6.5);
        surface.fill(new Rectangle2D.Double(0, 33, WIDTH, 21), new Color(0xfbfbf9));
        surface.fill(new RoundRectangle2D.Double(6, 6, 12, 10, 2.5, 2.5), new Color(0xd8b45a));
        surface.line(new RoundRectangle2D.Double(6, 6, 12, 10, 2.5, 2.5), new Color(0x8a6d26), 0.2);
        surface.line(new Rectangle2D.Double(10, 8.4, 4, 5.2), new Color(0x8a6d26), 0.2);
        var fields = new Fields(surface, data, 1.4, 2.3);
        fields.put(Label.VALID_FROM, 24, 8, 30);
        fields.put(Label.AUTHORITY, 24, 15, 40);
        fields.put(Label.NUMBER, 58, 8, 24);
        SpecimenMark.edge(surface, 4.7, 31.8, 56);
        var lines = MachineReadableZone.card(data);
        for (var index = 0; index < 3; index++) {
            surface.machineLine(lines.get(index), 4.7, 38.8 + index * 5.4);
        }
        return surface.image();
    }

    private static Surface blank(PrintedData data, int side) {
        var surface = new Surface(WIDTH, HEIGHT, Guilloche.pale(data.state().tint(), 0.84));
        Guilloche.weave(surface, data.state(), data.number().hashCode() + side);
        surface.fill(new Rectangle2D.Double(0, 0, WIDTH, 0.9), data.state().ink());
        return surface;
    }
}
