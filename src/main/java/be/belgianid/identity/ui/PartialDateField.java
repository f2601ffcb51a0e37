package be.belgianid.identity.ui;

import be.belgianid.identity.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A date of which a part may be unknown, in three boxes: zeros or an empty day and month say « unknown ». */
public class PartialDateField extends ThreeBoxField<PartialDate> {
    /** What stands in the boxes for day, month and year, right or wrong. */
    public List<String> asTyped() {
        return List.of(boxes.day.getValue(), boxes.month.getValue(), boxes.year.getValue());
    }

    /** Puts text into the boxes as if it had been typed, right or wrong, without telling anybody. */
    public void type(String day, String month, String year) {
        boxes.day.setValue(day);
        boxes.month.setValue(month);
        boxes.year.setValue(year);
        updateValue();
    }

    /** Does not wait until a box is left, and tells at most once in so many milliseconds. */
    public void tellWhileTyping(int millis) {
        boxes.tellWhileTyping(millis);
    }

    /** Tells of everything that people type, of wrong dates too. */
    public void onTyped(Runnable listener) {
        boxes.onChange(listener);
    }

    @Override
    protected @Nullable PartialDate generateModelValue() {
        return boxes.entry() instanceof DateEntry.Known known ? known.date() : null;
    }

    @Override
    protected void setPresentationValue(@Nullable PartialDate date) {
        if (date == null) {
            boxes.clear();
        } else {
            boxes.show(date);
        }
    }
}
