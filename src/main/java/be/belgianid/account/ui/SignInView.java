package be.belgianid.account.ui;

import be.belgianid.account.AccountId;
import be.belgianid.account.AuthenticationLevel;
import be.belgianid.account.CurrentAccount;
import be.belgianid.account.OrganisationService;
import be.belgianid.account.SignInDoor;
import be.belgianid.account.SignInReason;
import be.belgianid.account.SignInService;
import be.belgianid.ui.EmptyState;
import be.belgianid.ui.Notice;
import be.belgianid.ui.PageHeader;
import be.belgianid.ui.TitledView;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.ObjectProvider;

/** Shows every door that works, and nothing that does not. */
@Route("sign-in")
@AnonymousAllowed
class SignInView extends Composite<Div> implements BeforeEnterObserver, TitledView {
    private final SignInService signIns;
    private final OrganisationService organisations;
    private final ReturnAddress returnAddress;
    private final Div messages = new Div();

    SignInView(
            ObjectProvider<SignInDoor> doors,
            SignInService signIns,
            OrganisationService organisations,
            ReturnAddress returnAddress,
            CurrentAccount current) {
        this.signIns = signIns;
        this.organisations = organisations;
        this.returnAddress = returnAddress;
        // components
        messages.addClassName("bid-stack");
        current.find()
                .ifPresent(known ->
                        messages.add(new Notice(Notice.Kind.INFO, "account.sign-in.already", known.displayName())));
        var cards = new Div();
        cards.addClassName("bid-stack");
        doors.orderedStream().map(this::card).forEach(cards::add);
        if (cards.getComponentCount() == 0) {
            cards.add(new EmptyState("account.sign-in.no-door"));
        }

        // layout
        getContent().addClassName("bid-page");
        getContent()
                .add(
                        new PageHeader("account.sign-in.title"),
                        messages,
                        Translated.text(new Paragraph(), "account.sign-in.text"),
                        cards);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SignInReason.in(event.getLocation().getQueryParameters()).ifPresent(reason -> {
            messages.removeAll();
            messages.add(new Notice(Notice.Kind.WARN, sentence(reason)).announced());
        });
    }

    @Override
    public String titleKey() {
        return "account.sign-in.title";
    }

    private static String sentence(SignInReason reason) {
        return switch (reason) {
            case EXPIRED -> "account.sign-in.expired";
            case SIGNED_OUT -> "account.sign-in.signed-out";
        };
    }

    private Div card(SignInDoor door) {
        var card = new Div(Translated.text(new H2(), door.titleKey()), door.content(this::enter));
        card.addClassName("bid-card");
        return card;
    }

    private void enter(AccountId account, AuthenticationLevel level, String means) {
        var signedIn = signIns.signIn(account, level, means);
        var undecided = signedIn.organisation() == null && organisations.mine().size() > 1;
        SessionChange.leadOn(signedIn, undecided ? "/" + OrganisationChoiceView.PATH : returnAddress.take());
    }
}
