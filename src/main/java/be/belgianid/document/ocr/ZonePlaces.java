package be.belgianid.document.ocr;

import be.belgianid.document.DocumentField;
import be.belgianid.document.Place;
import be.belgianid.document.mrz.Mrz;
import java.util.EnumMap;
import java.util.Map;

/** Where the fields of a zone stand on the page. */
final class ZonePlaces {
    private final Grey page;
    private final Band band;
    private final Mrz mrz;
    private final Map<DocumentField, Place> places = new EnumMap<>(DocumentField.class);

    private ZonePlaces(Grey page, Band band, Mrz mrz) {
        this.page = page;
        this.band = band;
        this.mrz = mrz;
    }

    static Map<DocumentField, Place> of(Grey page, Band band, Mrz mrz) {
        return new ZonePlaces(page, band, mrz).all();
    }

    private Map<DocumentField, Place> all() {
        put(DocumentField.TYPE, 0, 0, 2);
        put(DocumentField.ISSUER, 0, 2, 5);
        switch (mrz.format()) {
            case TD1 -> {
                put(DocumentField.NUMBER, 0, 5, 14);
                put(DocumentField.BIRTH_DATE, 1, 0, 6);
                put(DocumentField.SEX, 1, 7, 8);
                put(DocumentField.VALID_UNTIL, 1, 8, 14);
                put(DocumentField.NATIONALITY, 1, 15, 18);
                names(2, 0, 30);
            }
            case FRA -> {
                put(DocumentField.NUMBER, 1, 0, 12);
                put(DocumentField.GIVEN_NAMES, 1, 13, 27);
                put(DocumentField.BIRTH_DATE, 1, 27, 33);
                put(DocumentField.SEX, 1, 34, 35);
                put(DocumentField.SURNAME, 0, 5, 30);
            }
            default -> {
                put(DocumentField.NUMBER, 1, 0, 9);
                put(DocumentField.NATIONALITY, 1, 10, 13);
                put(DocumentField.BIRTH_DATE, 1, 13, 19);
                put(DocumentField.SEX, 1, 20, 21);
                put(DocumentField.VALID_UNTIL, 1, 21, 27);
                names(0, 5, mrz.format().length());
            }
        }
        return places;
    }

    private void names(int line, int from, int to) {
        var field = mrz.lines().get(line).substring(from, to);
        var parting = field.indexOf("<<");
        var surname = parting < 0 ? field.replaceAll("<+$", "").length() : parting;
        put(DocumentField.SURNAME, line, from, from + Math.max(1, surname));
        if (parting >= 0) {
            var given = field.substring(parting + 2).replaceAll("<+$", "").length();
            put(DocumentField.GIVEN_NAMES, line, from + parting + 2, from + parting + 2 + Math.max(1, given));
        }
    }

    private void put(DocumentField field, int number, int from, int to) {
        var line = band.lines().get(number);
        var pitch = (line.to() - line.from()) / (mrz.format().length() - 1);
        var left = Double.MAX_VALUE;
        var top = Double.MAX_VALUE;
        var right = -Double.MAX_VALUE;
        var bottom = -Double.MAX_VALUE;
        for (var end : new double[] {from - 0.5, to - 0.5}) {
            for (var side : new double[] {-0.7, 0.7}) {
                var s = line.from() + end * pitch;
                var t = line.across(s) + side * line.height();
                var x = s * Math.cos(line.angle()) - t * Math.sin(line.angle());
                var y = s * Math.sin(line.angle()) + t * Math.cos(line.angle());
                left = Math.min(left, x);
                right = Math.max(right, x);
                top = Math.min(top, y);
                bottom = Math.max(bottom, y);
            }
        }
        places.put(field, share(left, top, right, bottom));
    }

    private Place share(double left, double top, double right, double bottom) {
        var x = Math.clamp(left / page.width(), 0, 1);
        var y = Math.clamp(top / page.height(), 0, 1);
        return new Place(
                0, x, y, Math.clamp(right / page.width(), 0, 1) - x, Math.clamp(bottom / page.height(), 0, 1) - y);
    }
}
