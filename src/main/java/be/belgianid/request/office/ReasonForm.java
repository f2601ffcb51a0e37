package be.belgianid.request.office;

import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;

/** A reason out of a list, and a note that the employer will read. */
class ReasonForm<R extends Enum<R>> extends Composite<Div> {
    private static final int LONGEST_NOTE = 500;

    final RadioButtonGroup<R> reason = new RadioButtonGroup<>();
    final TextArea note = Translated.label(new TextArea(), "request.office.note");

    ReasonForm(Class<R> type, String labelKey, @Nullable R proposed) {
        // components
        Translated.label(reason, labelKey);
        reason.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        reason.setItems(type.getEnumConstants());
        reason.setRequiredIndicatorVisible(true);
        Translated.by(
                reason,
                locale -> reason.setItemLabelGenerator(
                        value -> getTranslation(locale, "request.enum." + type.getSimpleName() + "." + value.name())));
        if (proposed != null) {
            reason.setValue(proposed);
        }
        Translated.helper(note, "request.office.note.help");
        note.setMaxLength(LONGEST_NOTE);

        // layout
        getContent().addClassName("bid-form");
        getContent().add(reason, note);
    }

    /** Says what is missing, if anything is. */
    boolean isComplete() {
        var complete = reason.getValue() != null;
        reason.setErrorMessage(getTranslation("request.office.reason.missing"));
        reason.setInvalid(!complete);
        return complete;
    }

    String text() {
        return note.getValue().strip();
    }
}
