package be.belgianid.request.ui;

import be.belgianid.identity.ui.PartialDateField;
import be.belgianid.request.RequestId;
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
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One step of the form: shows its part, gives back what stands in it, and says which field a person has changed. */
abstract class StepPanel extends Composite<Div> {
    private static final int TYPING_MILLIS = 700;
    private static final int LONGEST_TYPED = 500;

    private final Map<FormField, FieldSlot<?>> slots = new EnumMap<>(FormField.class);
    private final Consumer<FormField> changed;
    private @Nullable UnsentText unsent;

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

    /** Keeps in the browser what is typed and cannot be told to the server. */
    final void rememberUnsent(RequestId request) {
        unsent = new UnsentText(request);
        getContent().add(unsent);
    }

    /** What stands in the fields is on the server, too. */
    final void confirmKept() {
        if (unsent != null) {
            var texts = new EnumMap<FormField, List<String>>(FormField.class);
            slots.forEach((field, slot) -> texts.put(field, slot.texts()));
            unsent.kept(texts);
        }
    }

    /** Calls the listener when somebody has typed in a field and goes on. */
    final void onTyped(Runnable listener) {
        slots.values().forEach(slot -> slot.onTyped(listener));
    }

    /** True while somebody types in the field: it is too early to say anything about it. */
    final boolean isTyping(FormField field) {
        var slot = slots.get(field);
        return slot != null && slot.isTyping();
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
        input.tellWhileTyping(TYPING_MILLIS);
        input.onTyped(() -> {
            slot.type();
            tell(field);
        });
        return slot;
    }

    final FieldSlot<TextField> text(FormField field, boolean optional) {
        var input = new TextField();
        input.setMaxLength(LONGEST_TYPED);
        return typed(field, input, optional);
    }

    /** What stands in the field is told while it is being typed, so that it is kept before the field is left. */
    final <C extends TextFieldBase<C, String>> FieldSlot<C> typed(FormField field, C input, boolean optional) {
        var slot = new FieldSlot<C>(field, input, optional);
        slots.put(field, slot);
        input.setManualValidation(true);
        input.setValueChangeMode(ValueChangeMode.TIMEOUT);
        input.setValueChangeTimeout(TYPING_MILLIS);
        input.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                slot.type();
                tell(field);
            }
        });
        return slot;
    }

    /** Leaves alone what says the same already: a blank at the end belongs to a word that is still being typed. */
    static void put(TextFieldBase<?, String> field, String value) {
        if (!field.getValue().strip().equals(value)) {
            field.setValue(value);
        }
    }
}
