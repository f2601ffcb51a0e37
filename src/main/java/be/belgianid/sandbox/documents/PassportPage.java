package be.belgianid.sandbox.documents;

import be.belgianid.sandbox.documents.State.Label;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** The data page of a passport, 125 by 88 mm, machine-readable zone TD3 at its foot. */
final class PassportPage {
    private static final double LEFT = 45;

    private PassportPage() {}

    static BufferedImage draw(PrintedData data) {
        var state = data.state();
        var seed = data.number().hashCode();
        var surface = new Surface(125, 88, Guilloche.pale(state.tint(), 0.86));
        Guilloche.weave(surface, state, seed);
        surface.fill(new Rectangle2D.Double(0, 65, 125, 23), new Color(0xfbfbf9));
        SpecimenMark.behind(surface, 48, 62, 14);
        surface.fill(new Rectangle2D.Double(0, 0, 125, 1.2), state.ink());
        surface.boldText(state.name(), 6, 6.4, 3, 80, state.ink());
        SpecimenMark.edge(surface, 73, 87, 47);
        Emblem.draw(surface, 118.5, 6.2, 3.6, state);
        surface.boldText(state.passportTitle(), 6, 11.6, 2.9, 36, state.ink());
        Portrait.draw(surface, 6, 14.5, 34, data.sex(), seed);
        fields(new Fields(surface, data, 1.75, 3), data);
        var lines = MachineReadableZone.passport(data);
        surface.machineLine(lines.get(0), 6.4, 74.6);
        surface.machineLine(lines.get(1), 6.4, 81);
        return surface.image();
    }

    private static void fields(Fields fields, PrintedData data) {
        var type = "Type  P     Code  " + data.state().icao();
        fields.value(type, LEFT, 12.6, 34);
        fields.put(Label.NUMBER, 86, 9.6, 30);
        fields.put(Label.SURNAME, LEFT, 17.6, 74);
        fields.put(Label.GIVEN_NAMES, LEFT, 25.4, 74);
        fields.put(Label.NATIONALITY, LEFT, 33.2, 38);
        fields.put(Label.SEX, 103, 33.2, 17);
        fields.put(Label.BIRTH_DATE, LEFT, 41, 38);
        fields.put(Label.BIRTH_PLACE, 86, 41, 35);
        fields.put(Label.VALID_FROM, LEFT, 48.8, 38);
        fields.put(Label.AUTHORITY, 86, 48.8, 35);
        fields.put(Label.VALID_UNTIL, LEFT, 56.6, 38);
    }
}
