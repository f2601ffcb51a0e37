package be.belgianid.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A day chosen from a calendar, in the language of the page, weeks beginning on Monday. */
public class DayPicker extends DatePicker {
    private static final List<DayOfWeek> FROM_SUNDAY = Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
            .limit(DayOfWeek.values().length)
            .toList();

    public DayPicker() {
        setClearButtonVisible(true);
        Translated.by(this, locale -> {
            setLocale(locale);
            setI18n(words(locale));
        });
    }

    private DatePickerI18n words(Locale locale) {
        return new DatePickerI18n()
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(1)
                .setDateFormat(locale.getLanguage().equals("de") ? "dd.MM.yyyy" : "dd/MM/yyyy")
                .setToday(getTranslation(locale, "ui.day.today"))
                .setCancel(getTranslation(locale, "ui.cancel"))
                .setBadInputErrorMessage(getTranslation(locale, "ui.day.bad"))
                .setMinErrorMessage(getTranslation(locale, "ui.day.min"))
                .setMaxErrorMessage(getTranslation(locale, "ui.day.max"));
    }

    private static List<String> weekdays(TextStyle style, Locale locale) {
        return FROM_SUNDAY.stream()
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
