package be.belgianid.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** Shows where somebody is in a flow of steps; on a phone the present step is named below a bar of them all. */
public class Stepper extends Composite<Nav> {
    private final List<String> stepKeys;
    private final List<ListItem> steps = new ArrayList<>();
    private final Div here = new Div();
    private int current = -1;

    /** @param stepKeys keys of the names of the steps, in their order */
    public Stepper(List<String> stepKeys) {
        this.stepKeys = List.copyOf(stepKeys);
        var list = new OrderedList();
        for (var key : stepKeys) {
            var step = new ListItem(number(steps.size()), Translated.text(new Span(), key));
            steps.add(step);
            list.add(step);
        }
        here.addClassName("bid-stepper-here");
        here.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassName("bid-stepper");
        getContent().add(list, here);
        Translated.ariaLabel(getContent(), "ui.stepper.label");
    }

    /** Moves to a step, counted from 0; those before it count as done. */
    public void setCurrent(int step) {
        if (step < 0 || step >= steps.size()) {
            throw new IndexOutOfBoundsException(step);
        }
        current = step;
        here.removeAll();
        here.add(number(step), Translated.text(new Span(), stepKeys.get(step)));
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

    private Span number(int step) {
        return Translated.text(new Span(), "ui.stepper.step", step + 1, stepKeys.size());
    }
}
