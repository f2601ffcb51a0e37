package be.belgianid.request.ui;

import be.belgianid.identity.ui.PartialDateField;
import be.belgianid.request.form.FieldOrigin;
import be.belgianid.request.form.FormField;
import be.belgianid.request.form.FormProblem;
import be.belgianid.request.form.ReadDifference;
import be.belgianid.ui.HelpTip;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A field of the form with its label, its explanation, where its value comes from and what is wrong with it. */
class FieldSlot<C extends Component & HasLabel & HasValidation> extends Composite<Div> {
    final C input;
    private final FormField field;
    private final Span mark = new Span();
    private final HelpTip tip;
    private final Div choice = new Div();
    private boolean closed;
    private boolean typing;
    private @Nullable ReadDifference settled;
    private @Nullable FormProblem problem;
    private @Nullable FieldOrigin origin;

    FieldSlot(FormField field, C input, boolean optional) {
        this.field = field;
        this.input = input;
        var label = "request.field." + field.name();
        tip = new HelpTip("request.tip." + field.name(), label);
        if (optional) {
            Translated.optionalLabel(input, label);
        } else {
            Translated.label(input, label);
        }
        mark.addClassName("bid-request-mark");
        mark.setVisible(false);
        Translated.by(mark, _ -> writeMark());
        Translated.by(this, _ -> writeProblem());
        getContent().addClassName("bid-request-slot");
        getContent().getElement().setAttribute("data-field", field.name());
        getContent().add(tip.beside(input), mark, choice);
    }

    FormField field() {
        return field;
    }

    HelpTip tip() {
        return tip;
    }

    void onFocus(Consumer<FormField> listener) {
        getContent().getElement().addEventListener("focusin", _ -> listener.accept(field));
    }

    /** Calls the listener when something has been typed here and somebody goes on to another field. */
    void onTyped(Runnable listener) {
        getContent()
                .getElement()
                .addEventListener("focusout", _ -> {
                    if (typing) {
                        typing = false;
                        listener.run();
                    }
                })
                .setFilter("!element.contains(event.relatedTarget)");
    }

    /** Somebody is typing here, until they leave. */
    void type() {
        typing = true;
    }

    /** What has been typed, box by box; nothing for a field in which one chooses. */
    List<String> texts() {
        return switch (input) {
            case PartialDateField date -> date.asTyped();
            case TextFieldBase<?, ?> text -> List.of(String.valueOf(text.getValue()));
            default -> List.of();
        };
    }

    boolean isTyping() {
        return typing;
    }

    /** A closed field is shown and cannot be changed. */
    void setOpen(boolean open) {
        if (input instanceof HasValue<?, ?> field) {
            field.setReadOnly(!open);
        }
        closed = !open;
        writeMark();
    }

    /** Says that a value was read on the document, or nothing. */
    void mark(Optional<FieldOrigin> from) {
        origin = from.filter(found -> found != FieldOrigin.TYPED).orElse(null);
        writeMark();
    }

    /** Shows another value that was read, to be taken or left: not while somebody types, and not again what was left once. */
    void differ(Optional<ReadDifference> difference, Consumer<FormField> taken) {
        choice.removeAll();
        difference.filter(found -> !typing && !found.equals(settled)).ifPresent(found -> {
            Runnable keep = () -> {
                settled = found;
                choice.removeAll();
            };
            choice.add(new DifferenceChoice(found, keep, () -> taken.accept(field)));
        });
    }

    /** Shows what is wrong beside the field, or nothing. */
    void show(@Nullable FormProblem found) {
        problem = found;
        input.setInvalid(found != null);
        writeProblem();
    }

    private void writeProblem() {
        input.setErrorMessage(problem == null ? "" : getTranslation(problem.messageKey()));
    }

    private void writeMark() {
        mark.setVisible(origin != null && !closed);
        if (origin != null) {
            mark.setText(getTranslation("request.origin." + origin.name()));
            mark.setClassName("bid-request-mark--verified", origin == FieldOrigin.VERIFIED);
        }
    }
}
