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
import java.util.stream.Stream;

/** What belgianIDpro does for employers, what to have at hand, and the way in. */
@Route("pro")
@AnonymousAllowed
class EmployerInfoView extends Composite<Div> implements TitledView {
    /** The overview of the requests: whoever is not signed in is asked to, and then led straight on. */
    static final String REQUESTS = "pro/requests";

    private static final String DOCUMENTS = "help/documents";

    EmployerInfoView() {
        var doors = new Div(account(), ready());
        doors.addClassName("bid-doors");
        getContent().addClassName("bid-page");
        getContent()
                .add(
                        hero(),
                        Translated.text(new H2(), "ui.pro.steps.title"),
                        steps(),
                        atHand(),
                        doors,
                        Translated.text(new H2(), "ui.pro.after.title"),
                        Translated.text(new Paragraph(), "ui.pro.after.immediate"),
                        Translated.text(new Paragraph(), "ui.pro.after.later"),
                        Translated.text(new Paragraph(), "ui.pro.after.follow"),
                        Translated.text(new Paragraph(), "ui.pro.after.completed"));
    }

    private static Div hero() {
        var lead = Translated.text(new Paragraph(), "ui.pro.lead");
        lead.addClassName("bid-lead");
        var hero = new Div(
                new PageHeader("ui.pro.title"), lead, Translated.text(new Paragraph(), "ui.pro.text"), requestLink());
        hero.addClassName("bid-hero");
        return hero;
    }

    /** « Demande de numéro NISS »: to the overview, by way of signing in. */
    static Anchor requestLink() {
        var request = Translated.text(new Anchor(REQUESTS), "ui.pro.request");
        request.setRouterIgnore(true);
        request.addClassNames("bid-call", "bid-call--success");
        return request;
    }

    private static Div account() {
        return card("ui.pro.account.title", "ui.pro.account.register", "ui.pro.account.manager", "ui.pro.account.time");
    }

    private static Div ready() {
        return card("ui.pro.ready.title", "ui.pro.ready.text");
    }

    private static Div card(String titleKey, String... textKeys) {
        var card = new Div(Translated.text(new H2(), titleKey));
        card.addClassName("bid-card");
        Stream.of(textKeys).forEach(key -> card.add(Translated.text(new Paragraph(), key)));
        return card;
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
                Translated.text(new Paragraph(), "ui.pro.at-hand.quality"),
                Translated.text(new Paragraph(), "ui.pro.at-hand.formats"),
                Translated.text(new Anchor(DOCUMENTS), "ui.pro.at-hand.which"));
        card.addClassName("bid-card");
        return card;
    }

    @Override
    public String titleKey() {
        return "ui.pro.title";
    }
}
