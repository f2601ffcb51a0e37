package be.belgianid.request.ui;

import be.belgianid.identity.ui.PartialDateField;
import be.belgianid.request.form.DateParts;

/** Carries what stands in a date's three boxes to and from the form, right or wrong. */
final class DateBoxes {
    private DateBoxes() {}

    static void show(PartialDateField field, DateParts parts) {
        if (!collect(field).equals(parts)) {
            field.type(parts.day(), parts.month(), parts.year());
        }
    }

    static DateParts collect(PartialDateField field) {
        var typed = field.asTyped();
        return new DateParts(typed.get(0), typed.get(1), typed.get(2));
    }
}
