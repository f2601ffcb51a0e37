package be.belgianid.request.office;

import be.belgianid.ui.Notice;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

/** Says that the ticket on the desk is no longer the operator's, and leads on. */
class LostNotice extends Composite<Div> {
    private final Runnable takeAgain;

    LostNotice(Runnable takeAgain) {
        this.takeAgain = takeAgain;
        getContent().getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void show(String key, Object... parameters) {
        var queue = Translated.text(new Button(), "request.office.to-queue");
        queue.addClickListener(_ -> OfficeNavigation.toQueue());
        var again = Translated.text(new Button(), "request.office.take-again");
        again.addClickListener(_ -> takeAgain.run());
        var ways = new Div(queue, again);
        ways.addClassName("bid-row");
        getContent().removeAll();
        getContent().add(new Notice(Notice.Kind.ERROR, key, parameters).with(ways));
        setVisible(true);
        getContent().scrollIntoView();
    }
}
