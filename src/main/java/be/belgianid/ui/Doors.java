package be.belgianid.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** The right of the header for whoever is not signed in: the help, and the way in. */
class Doors extends Composite<Div> {
    private final Anchor signIn = Translated.text(new Anchor("home"), "ui.sign-in");
    private final Anchor request = EmployerInfoView.requestLink();

    Doors() {
        signIn.setRouterIgnore(true);
        request.addClassName("bid-call--small");
        getContent().addClassName("bid-header-doors");
        getContent().add(Translated.text(new Anchor("help"), "ui.help"), signIn, request);
    }

    /** Employers see the green button of their manual. */
    void show(Area area) {
        request.setVisible(area == Area.EMPLOYER);
        signIn.setVisible(area != Area.EMPLOYER);
    }
}
