package be.belgianid.sandbox.documents;

import be.belgianid.identity.Sex;
import be.belgianid.sandbox.documents.State.Label;
import java.awt.Color;
import java.util.Locale;

/** Writes captions and values in one state's manner. */
final class Fields {
    private static final Color VALUE = new Color(0x16181c);

    private final Surface surface;
    private final PrintedData data;
    private final double captionSize;
    private final double valueSize;

    Fields(Surface surface, PrintedData data, double captionSize, double valueSize) {
        this.surface = surface;
        this.data = data;
        this.captionSize = captionSize;
        this.valueSize = valueSize;
    }

    void put(Label label, double x, double y, double room) {
        put(label, value(label), x, y, room);
    }

    void put(Label label, String value, double x, double y, double room) {
        surface.text(
                data.state().label(label), x, y, captionSize, room, data.state().ink());
        value(value, x, y + valueSize * 1.22, room);
    }

    void value(String value, double x, double baseline, double room) {
        surface.boldText(value, x, baseline, valueSize, room, VALUE);
    }

    String value(Label label) {
        return switch (label) {
            case SURNAME -> both(data.nativeSurname(), data.surname());
            case GIVEN_NAMES -> both(data.nativeGivenNames(), data.givenNames());
            case NATIONALITY, NATIONALITY_VALUE -> data.state().label(Label.NATIONALITY_VALUE);
            case BIRTH_DATE -> data.state().date(data.birthDate());
            case SEX ->
                data.sex() == Sex.UNKNOWN ? "X" : Character.toString(data.sex().letter());
            case BIRTH_PLACE -> data.birthPlace().toUpperCase(Locale.ROOT);
            case VALID_FROM -> data.state().date(data.validFrom());
            case VALID_UNTIL -> data.state().date(data.validUntil());
            case AUTHORITY -> data.state().authority();
            case NUMBER -> data.number();
        };
    }

    private static String both(String local, String latin) {
        var upper = latin.toUpperCase(Locale.ROOT);
        return local.isEmpty() ? upper : local.toUpperCase(Locale.ROOT) + " / " + upper;
    }
}
