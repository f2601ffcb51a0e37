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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A whole date in three boxes; the value is null when nothing was typed or when it is no date: the field's own validator tells. */
public class FullDateField extends CustomField<@Nullable LocalDate>
        implements HasValidator<@Nullable LocalDate>, LocaleChangeObserver {
    final DateBoxes boxes = new DateBoxes();
    private final List<ValidationStatusChangeListener<@Nullable LocalDate>> listeners = new ArrayList<>();

    public FullDateField() {
        super(null);
        addClassName("bid-identity-date-field");
        add(boxes);
        boxes.onChange(this::typed);
    }

    /** Whether nothing stands in the boxes. */
    public boolean isBlank() {
        return boxes.entry() instanceof DateEntry.Blank;
    }

    @Override
    public Validator<@Nullable LocalDate> getDefaultValidator() {
        return (value, context) -> wrong().map(wrong -> ValidationResult.error(getTranslation(wrong.messageKey())))
                .orElseGet(ValidationResult::ok);
    }

    @Override
    public Registration addValidationStatusChangeListener(
            ValidationStatusChangeListener<@Nullable LocalDate> listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        boxes.translate();
        if (isInvalid()) {
            wrong().ifPresent(wrong -> setErrorMessage(getTranslation(wrong.messageKey())));
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
    protected @Nullable LocalDate generateModelValue() {
        return boxes.entry() instanceof DateEntry.Known known
                ? known.date().toLocalDate().orElse(null)
                : null;
    }

    @Override
    protected void setPresentationValue(@Nullable LocalDate date) {
        if (date == null) {
            boxes.clear();
        } else {
            boxes.show(PartialDate.of(date));
        }
    }

    /** A date that can still be finished is not yet called wrong. */
    private void typed() {
        updateValue();
        var wrong = wrong().filter(entry -> !entry.unfinished()).isPresent();
        if (wrong || isInvalid()) {
            var event = new ValidationStatusChangeEvent<>(this, !wrong);
            List.copyOf(listeners).forEach(listener -> listener.validationStatusChanged(event));
        }
    }

    private Optional<DateEntry.Wrong> wrong() {
        return switch (boxes.entry()) {
            case DateEntry.Wrong wrong -> Optional.of(wrong);
            case DateEntry.Known known
            when !known.date().isComplete() -> Optional.of(new DateEntry.Wrong("identity.date.incomplete", true));
            default -> Optional.empty();
        };
    }
}
