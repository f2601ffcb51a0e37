package be.belgianid.sandbox.ui;

import be.belgianid.account.AuthenticationLevel;
import be.belgianid.account.SignInDoor;
import be.belgianid.sandbox.DemoPerson;
import be.belgianid.sandbox.InSandbox;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.springframework.core.annotation.Order;

/** The people of the sandbox on the sign-in page: one click and one is somebody. */
@org.springframework.stereotype.Component
@InSandbox
@Order(1000)
class SandboxDoor implements SignInDoor {
    @Override
    public String titleKey() {
        return "sandbox.door.title";
    }

    @Override
    public Component content(Entrance entrance) {
        var cards = new Div();
        cards.addClassName("bid-sandbox-people");
        for (var person : DemoPerson.values()) {
            cards.add(card(person, entrance));
        }
        return new Div(Translated.text(new Paragraph(), "sandbox.door.lead"), cards);
    }

    private static Article card(DemoPerson person, Entrance entrance) {
        var role = Translated.text(new Span(), "sandbox.person." + person.key() + ".role");
        role.addClassName("bid-sandbox-kind");
        var enter = new Button();
        enter.addClickListener(_ -> entrance.enter(person.account(), AuthenticationLevel.HIGH, "sandbox"));
        Translated.text(enter, "sandbox.door.enter", person.displayName());
        var card = new Article(
                role,
                new H3(person.displayName()),
                Translated.text(new Paragraph(), "sandbox.person." + person.key() + ".can"),
                enter);
        card.addClassName("bid-sandbox-person");
        return card;
    }
}
