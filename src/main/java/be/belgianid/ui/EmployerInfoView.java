package be.belgianid.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** What belgianIDpro does for employers, what to have at hand, and the way in. */
@Route("pro")
@AnonymousAllowed
class EmployerInfoView extends Composite<Div> implements TitledView {
    EmployerInfoView() {
        getContent().addClassName("bid-page");
        getContent()
                .add(
                        hero(),
                        Translated.text(new H2(), "ui.pro.steps.title"),
                        steps(),
                        atHand(),
                        Translated.text(new H2(), "ui.pro.after.title"),
                        Translated.text(new Paragraph(), "ui.pro.after.immediate"),
                        Translated.text(new Paragraph(), "ui.pro.after.later"),
                        Translated.text(new Paragraph(), "ui.pro.after.follow"));
    }

    private static Div hero() {
        var lead = Translated.text(new Paragraph(), "ui.pro.lead");
        lead.addClassName("bid-lead");
        var request = Translated.text(new Anchor("home"), "ui.pro.request");
        request.setRouterIgnore(true);
        request.addClassNames("bid-call", "bid-call--success");
        var hero =
                new Div(new PageHeader("ui.pro.title"), lead, Translated.text(new Paragraph(), "ui.pro.text"), request);
        hero.addClassName("bid-hero");
        return hero;
    }

    private static OrderedList steps() {
        var steps = new OrderedList(
                step("ui.pro.step.document", "ui.pro.step.document.text"),
                step("ui.pro.step.person", "ui.pro.step.person.text"),
                step("ui.pro.step.address", "ui.pro.step.address.text"),
                step("ui.pro.step.send", "ui.pro.step.send.text"));
        steps.addClassName("bid-steps");
        return steps;
    }

    private static ListItem step(String titleKey, String textKey) {
        return new ListItem(Translated.text(new H3(), titleKey), Translated.text(new Paragraph(), textKey));
    }

    private static Div atHand() {
        var card = new Div(
                Translated.text(new H2(), "ui.pro.at-hand.title"),
                Translated.text(new Paragraph(), "ui.pro.at-hand.text"),
                new UnorderedList(
                        Translated.text(new ListItem(), "ui.pro.at-hand.passport"),
                        Translated.text(new ListItem(), "ui.pro.at-hand.card"),
                        Translated.text(new ListItem(), "ui.pro.at-hand.licence")),
                Translated.text(new Paragraph(), "ui.pro.at-hand.quality"));
        card.addClassName("bid-card");
        return card;
    }

    @Override
    public String titleKey() {
        return "ui.pro.title";
    }
}
