package be.belgianid.identity.ui;

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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date in three boxes; the value is null when nothing was typed or when it is no date: the field's own validator tells
 * the two apart.
 */
abstract class ThreeBoxField<D> extends CustomField<@Nullable D>
        implements HasValidator<@Nullable D>, LocaleChangeObserver {
    final DateBoxes boxes = new DateBoxes();
    private final List<ValidationStatusChangeListener<@Nullable D>> listeners = new ArrayList<>();

    ThreeBoxField() {
        super(null);
        addClassName("bid-identity-date-field");
        add(boxes);
        boxes.onChange(this::typed);
    }

    /** What is wrong with what stands in the boxes, if anything is. */
    Optional<DateEntry.Wrong> wrong() {
        return boxes.entry() instanceof DateEntry.Wrong wrong ? Optional.of(wrong) : Optional.empty();
    }

    /** Whether nothing stands in the boxes. */
    public boolean isBlank() {
        return boxes.entry() instanceof DateEntry.Blank;
    }

    @Override
    public Validator<@Nullable D> getDefaultValidator() {
        return (value, context) -> wrong().map(wrong -> ValidationResult.error(getTranslation(wrong.messageKey())))
                .orElseGet(ValidationResult::ok);
    }

    @Override
    public Registration addValidationStatusChangeListener(ValidationStatusChangeListener<@Nullable D> listener) {
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

    /** A date that can still be finished is not yet called wrong. */
    private void typed() {
        updateValue();
        var wrong = wrong().filter(entry -> !entry.unfinished()).isPresent();
        if (wrong || isInvalid()) {
            var event = new ValidationStatusChangeEvent<>(this, !wrong);
            List.copyOf(listeners).forEach(listener -> listener.validationStatusChanged(event));
        }
    }
}
