package be.belgianid.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** Shows where somebody is in a flow of steps; on a phone only the present step is named. */
public class Stepper extends Composite<Nav> {
    private final List<ListItem> steps = new ArrayList<>();
    private int current = -1;

    /** @param stepKeys keys of the names of the steps, in their order */
    public Stepper(List<String> stepKeys) {
        var list = new OrderedList();
        for (var key : stepKeys) {
            var number = Translated.text(new Span(), "ui.stepper.step", steps.size() + 1, stepKeys.size());
            var step = new ListItem(number, Translated.text(new Span(), key));
            steps.add(step);
            list.add(step);
        }
        getContent().addClassName("bid-stepper");
        getContent().add(list);
        Translated.ariaLabel(getContent(), "ui.stepper.label");
    }

    /** Moves to a step, counted from 0; those before it count as done. */
    public void setCurrent(int step) {
        if (step < 0 || step >= steps.size()) {
            throw new IndexOutOfBoundsException(step);
        }
        current = step;
        for (int i = 0; i < steps.size(); i++) {
            var item = steps.get(i);
            item.setClassName("bid-stepper-done", i < step);
            if (i == step) {
                item.getElement().setAttribute("aria-current", "step");
            } else {
                item.getElement().removeAttribute("aria-current");
            }
        }
    }

    public int current() {
        return current;
    }
}
