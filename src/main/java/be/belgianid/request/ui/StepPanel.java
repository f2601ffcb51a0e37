package be.belgianid.request.ui;

import be.belgianid.identity.ui.PartialDateField;
import be.belgianid.request.form.FormField;
import be.belgianid.request.form.FormProblem;
import be.belgianid.request.form.ReadDifference;
import be.belgianid.request.form.RequestForm;
import be.belgianid.ui.ErrorSummary.Problem;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** One step of the form: shows its part, gives back what stands in it, and says which field a person has changed. */
abstract class StepPanel extends Composite<Div> {
    private final Map<FormField, FieldSlot<?>> slots = new EnumMap<>(FormField.class);
    private final Consumer<FormField> changed;

    StepPanel(Consumer<FormField> changed) {
        this.changed = changed;
        getContent().addClassName("bid-form");
    }

    /** Puts the form's values into the fields. */
    abstract void show(RequestForm form);

    /** The form with what stands in the fields of this step. */
    abstract RequestForm collect(RequestForm form);

    /** Calls the listener with the field that somebody goes to. */
    final void onFocus(Consumer<FormField> listener) {
        slots.forEach((field, slot) -> slot.onFocus(listener));
    }

    /** Shows all fields and lets only these be changed. */
    void openOnly(Set<FormField> open) {
        slots.forEach((field, slot) -> slot.setOpen(open.contains(field)));
    }

    final void showOrigins(RequestForm form) {
        slots.forEach((field, slot) -> slot.mark(form.origin(field)));
    }

    /** Shows what was read otherwise than typed. */
    final void showDifferences(List<ReadDifference> differences, Consumer<FormField> taken) {
        slots.forEach((field, slot) -> slot.differ(
                differences.stream()
                        .filter(difference -> difference.field() == field)
                        .findFirst(),
                taken));
    }

    /** Shows the problems beside their fields and returns them for the summary. */
    List<Problem> showProblems(List<FormProblem> problems) {
        slots.forEach((field, slot) -> slot.show(problems.stream()
                .filter(problem -> problem.field() == field)
                .findFirst()
                .orElse(null)));
        return problems.stream()
                .map(problem -> new Problem(target(problem.field()), problem.messageKey()))
                .toList();
    }

    /** Takes the message of one field away, when it has been changed. */
    void forgive(FormField field) {
        Optional.ofNullable(slots.get(field)).ifPresent(slot -> slot.show(null));
    }

    Component target(FormField field) {
        var slot = slots.get(field);
        return slot == null ? this : slot.input;
    }

    final void tell(FormField field) {
        changed.accept(field);
    }

    final <C extends Component & HasLabel & HasValidation & HasValue<?, ?>> FieldSlot<C> slot(
            FormField field, C input, boolean optional) {
        var slot = new FieldSlot<C>(field, input, optional);
        slots.put(field, slot);
        input.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                tell(field);
            }
        });
        return slot;
    }

    final FieldSlot<PartialDateField> date(FormField field, boolean optional) {
        var input = new PartialDateField();
        var slot = new FieldSlot<>(field, input, optional);
        slots.put(field, slot);
        input.onTyped(() -> tell(field));
        return slot;
    }

    final FieldSlot<TextField> text(FormField field, boolean optional) {
        var input = new TextField();
        input.setManualValidation(true);
        input.setMaxLength(200);
        return slot(field, input, optional);
    }
}
