package be.belgianid.request.ui;

import be.belgianid.request.form.FormField;
import be.belgianid.request.form.RequestForm;
import be.belgianid.request.form.SendingPart;
import be.belgianid.ui.DataList;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Step 4: a remark, where to be told, and everything once more before it is sent. */
class SendingStep extends StepPanel {
    final FieldSlot<TextArea> description = typed(FormField.DESCRIPTION, new TextArea(), true);
    final FieldSlot<TextField> email = text(FormField.EMAIL, false);
    private static final int LONGEST_TYPED = 5000;

    private final Div summary = new Div();

    SendingStep(Consumer<FormField> changed) {
        super(changed);
        description.input.setMaxLength(LONGEST_TYPED);
        description.input.setMinRows(3);
        email.input.getElement().setAttribute("inputmode", "email");
        var please = Translated.text(new Paragraph(), "request.sending.email");
        summary.addClassName("bid-card");
        getContent().add(description, please, email, summary);
    }

    @Override
    void show(RequestForm form) {
        put(description.input, form.sending().description());
        put(email.input, form.sending().email());
        summary.removeAll();
        var details = new DataList();
        PersonRows.all(form.toDetails()).forEach(row -> details.row(row.labelKey(), row.value()));
        summary.add(Translated.text(new H2(), "request.sending.summary"), details);
    }

    @Override
    RequestForm collect(RequestForm form) {
        return form.with(new SendingPart(description.input.getValue(), email.input.getValue()));
    }
}
