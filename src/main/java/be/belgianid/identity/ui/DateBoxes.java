package be.belgianid.identity.ui;

import be.belgianid.identity.PartialDate;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Three boxes for day, month and year, as on the forms of manual 000; a date pasted into any of them fills all three. */
@JsModule("./components/date-boxes.ts")
@CssImport("./styles/identity.css")
class DateBoxes extends Div {
    final TextField day = box("bid-identity-date-day", 2);
    final TextField month = box("bid-identity-date-month", 2);
    final TextField year = box("bid-identity-date-year", 4);

    DateBoxes() {
        addClassName("bid-identity-date");
        add(day, month, year);
    }

    void onChange(Runnable listener) {
        for (var box : List.of(day, month, year)) {
            box.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    spread(event.getValue());
                    listener.run();
                }
            });
        }
    }

    void tellWhileTyping(int millis) {
        for (var box : List.of(day, month, year)) {
            box.setValueChangeMode(ValueChangeMode.TIMEOUT);
            box.setValueChangeTimeout(millis);
        }
    }

    DateEntry entry() {
        return DateEntry.of(day.getValue(), month.getValue(), year.getValue());
    }

    void show(PartialDate date) {
        day.setValue(padded(date.day(), 2));
        month.setValue(padded(date.month(), 2));
        year.setValue(padded(date.year(), 4));
    }

    void clear() {
        day.clear();
        month.clear();
        year.clear();
    }

    void markInvalid(boolean invalid) {
        for (var box : List.of(day, month, year)) {
            box.setInvalid(invalid);
        }
    }

    void allow(boolean writable) {
        for (var box : List.of(day, month, year)) {
            box.setReadOnly(!writable);
        }
    }

    void translate() {
        label(day, "identity.date.box.day");
        label(month, "identity.date.box.month");
        label(year, "identity.date.box.year");
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        getElement().executeJs("window.bidDateBoxes?.connect(this)");
    }

    private void spread(String typed) {
        DateEntry.pasted(typed).ifPresent(this::show);
    }

    private void label(TextField box, String key) {
        box.setAriaLabel(getTranslation(key));
        box.setPlaceholder(getTranslation(key + ".placeholder"));
    }

    /** What is unknown shows as zeros, so that it cannot be mistaken for a box that was forgotten. */
    private static String padded(@Nullable Integer part, int digits) {
        return ("%0" + digits + "d").formatted(part == null ? 0 : part);
    }

    private static TextField box(String className, int digits) {
        var box = new TextField();
        box.addClassName(className);
        box.setAllowedCharPattern("[0-9./ -]");
        box.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        box.setManualValidation(true);
        box.getElement().setAttribute("inputmode", "numeric");
        box.getElement().setProperty("autocomplete", "off");
        box.getElement().setAttribute("data-digits", Integer.toString(digits));
        return box;
    }
}
