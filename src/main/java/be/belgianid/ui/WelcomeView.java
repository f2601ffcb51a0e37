package be.belgianid.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The front page: what this service is, and the door for employers. */
@Route("")
@AnonymousAllowed
class WelcomeView extends Composite<Div> implements TitledView {
    WelcomeView() {
        var lead = Translated.text(new Paragraph(), "ui.welcome.lead");
        lead.addClassName("bid-lead");
        var hero = new Div(new PageHeader("ui.welcome.title"), lead);
        hero.addClassName("bid-hero");

        var doors = new Div(employerDoor(), citizenNote());
        doors.addClassName("bid-doors");

        getContent().addClassName("bid-page");
        getContent().add(hero, doors);
    }

    private static Div employerDoor() {
        var enter = Translated.text(new RouterLink(), "ui.welcome.pro.enter");
        enter.setRoute(EmployerInfoView.class);
        enter.addClassName("bid-call");
        var card = new Div(
                new H2(Area.EMPLOYER.wordmark()), Translated.text(new Paragraph(), "ui.welcome.pro.text"), enter);
        card.addClassName("bid-card");
        return card;
    }

    /** The digital key cannot be requested yet, so this says what it is and is no door. */
    private static Div citizenNote() {
        var later = Translated.text(new Paragraph(), "ui.welcome.key.later");
        later.addClassName("bid-muted");
        var card = new Div(
                new H2(Area.CITIZEN.wordmark()), Translated.text(new Paragraph(), "ui.welcome.key.text"), later);
        card.addClassName("bid-card");
        return card;
    }

    @Override
    public String titleKey() {
        return "ui.welcome.title";
    }
}
