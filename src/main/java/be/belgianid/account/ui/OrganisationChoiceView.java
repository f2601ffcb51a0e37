package be.belgianid.account.ui;

import be.belgianid.account.OrganisationReference;
import be.belgianid.account.OrganisationService;
import be.belgianid.ui.EmptyState;
import be.belgianid.ui.PageHeader;
import be.belgianid.ui.TitledView;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** For which organisation do you act? Asked of whoever has a mandate of several. */
@Route(OrganisationChoiceView.PATH)
@PermitAll
class OrganisationChoiceView extends Composite<Div> implements TitledView {
    static final String PATH = "organisation";

    private final OrganisationService organisations;
    private final ReturnAddress returnAddress;

    OrganisationChoiceView(OrganisationService organisations, ReturnAddress returnAddress) {
        this.organisations = organisations;
        this.returnAddress = returnAddress;
        // components
        var choices = new Div();
        choices.addClassName("bid-stack");
        organisations.mine().stream().map(this::choice).forEach(choices::add);
        if (choices.getComponentCount() == 0) {
            choices.add(new EmptyState("account.organisation.none"));
        }

        // layout
        getContent().addClassName("bid-page");
        getContent()
                .add(
                        new PageHeader("account.organisation.title"),
                        Translated.text(new Paragraph(), "account.organisation.text"),
                        choices);
    }

    @Override
    public String titleKey() {
        return "account.organisation.title";
    }

    private Div choice(OrganisationReference organisation) {
        var number = new Span(organisation.enterpriseNumber().display());
        number.addClassNames("bid-number", "bid-muted");
        var act = Translated.text(new Button(), "account.organisation.act", organisation.name());
        act.addClickListener(_ -> SessionChange.leadOn(organisations.actFor(organisation.id()), returnAddress.take()));
        var card = new Div(new H2(organisation.name()), number, act);
        card.addClassNames("bid-card", "bid-stack");
        return card;
    }
}
