package be.belgianid.request.form;

import be.belgianid.identity.PartialDate;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A date as typed in three boxes, kept as it is even while it is wrong. */
public record DateParts(String day, String month, String year) implements Serializable {
    public static final DateParts EMPTY = new DateParts("", "", "");

    public DateParts {
        day = Texts.clean(day);
        month = Texts.clean(month);
        year = Texts.clean(year);
    }

    public static DateParts of(PartialDate date) {
        return new DateParts(box(date.day(), "%02d"), box(date.month(), "%02d"), box(date.year(), "%04d"));
    }

    public boolean isEmpty() {
        return day.isEmpty() && month.isEmpty() && year.isEmpty();
    }

    /** The date meant; {@code 00} or an empty box means unknown. Refuses with a message key {@code identity.date.*}. */
    public PartialDate toPartialDate() {
        return new PartialDate(number(year, 4), number(month, 2), number(day, 2));
    }

    @Override
    public String toString() {
        return "DateParts[masked]";
    }

    private static String box(@Nullable Integer number, String format) {
        return number == null ? "" : format.formatted(number);
    }

    private static @Nullable Integer number(String text, int length) {
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("[0-9]{1," + length + "}")) {
            throw new IllegalArgumentException("identity.date.format");
        }
        var value = Integer.parseInt(text);
        return value == 0 ? null : Integer.valueOf(value);
    }
}
