package be.belgianid.identity.ui;

import be.belgianid.identity.PartialDate;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValidationStatusChangeEvent;
import com.vaadin.flow.data.binder.ValidationStatusChangeListener;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date of which a part may be unknown, in three boxes: zeros or an empty day and month say « unknown ». The value is
 * null when nothing was typed or when it is no date; the field's own validator tells the two apart.
 */
public class PartialDateField extends CustomField<@Nullable PartialDate>
        implements HasValidator<@Nullable PartialDate>, LocaleChangeObserver {
    final DateBoxes boxes = new DateBoxes();
    private final List<ValidationStatusChangeListener<@Nullable PartialDate>> listeners = new ArrayList<>();

    public PartialDateField() {
        super(null);
        addClassName("bid-identity-date-field");
        add(boxes);
        boxes.onChange(this::typed);
    }

    /** Whether nothing stands in the boxes. */
    public boolean isBlank() {
        return boxes.entry() instanceof DateEntry.Blank;
    }

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

    /** Tells of everything that people type, of wrong dates too. */
    public void onTyped(Runnable listener) {
        boxes.onChange(listener);
    }

    @Override
    public Validator<@Nullable PartialDate> getDefaultValidator() {
        return (value, context) -> boxes.entry() instanceof DateEntry.Wrong wrong
                ? ValidationResult.error(getTranslation(wrong.messageKey()))
                : ValidationResult.ok();
    }

    @Override
    public Registration addValidationStatusChangeListener(
            ValidationStatusChangeListener<@Nullable PartialDate> listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        boxes.translate();
        if (isInvalid() && boxes.entry() instanceof DateEntry.Wrong wrong) {
            setErrorMessage(getTranslation(wrong.messageKey()));
        }
    }

    @Override
    public void setInvalid(boolean invalid) {
        super.setInvalid(invalid);
        boxes.markInvalid(invalid);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        boxes.allow(!readOnly);
    }

    @Override
    public void focus() {
        boxes.day.focus();
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

    /** A date that can still be finished is not yet called wrong. */
    private void typed() {
        updateValue();
        var wrong = boxes.entry() instanceof DateEntry.Wrong entry && !entry.unfinished();
        if (wrong || isInvalid()) {
            var event = new ValidationStatusChangeEvent<>(this, !wrong);
            List.copyOf(listeners).forEach(listener -> listener.validationStatusChanged(event));
        }
    }
}
