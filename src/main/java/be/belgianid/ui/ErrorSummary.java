package be.belgianid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.Serializable;
import java.util.List;

/** Lists what is wrong with a form, takes the focus, and leads to each field. */
public class ErrorSummary extends Composite<Div> {
    /** One error: the key of its text, and the field it is about. */
    public record Problem(Component field, String textKey, Object... params) implements Serializable {}

    private final UnorderedList list = new UnorderedList();

    public ErrorSummary() {
        getContent().addClassName("bid-error-summary");
        getContent().getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        getContent().add(Translated.text(new H2(), "ui.error-summary.title"), list);
        setVisible(false);
    }

    /** Shows the problems and takes the focus; none hides the summary. */
    public void show(List<Problem> problems) {
        list.removeAll();
        problems.forEach(problem -> list.add(new ListItem(link(problem))));
        setVisible(!problems.isEmpty());
        if (isVisible()) {
            getContent().getElement().callJsFunction("focus");
        }
    }

    public void clear() {
        show(List.of());
    }

    private static Component link(Problem problem) {
        var link = Translated.text(new Anchor(), problem.textKey(), problem.params());
        link.setHref("#");
        link.getElement().addEventListener("click", _ -> focus(problem.field())).preventDefault();
        return link;
    }

    private static void focus(Component field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        } else {
            field.getElement().callJsFunction("focus");
        }
    }
}
