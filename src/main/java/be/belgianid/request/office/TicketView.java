package be.belgianid.request.office;

import be.belgianid.document.DocumentService;
import be.belgianid.request.ClaimResult;
import be.belgianid.request.DecisionResult;
import be.belgianid.request.RegistrySearchService;
import be.belgianid.request.RequestChanges;
import be.belgianid.request.RequestId;
import be.belgianid.request.TicketDetails;
import be.belgianid.request.TicketNotFound;
import be.belgianid.request.TicketService;
import be.belgianid.request.ui.LiveRefresh;
import be.belgianid.ui.TitledView;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;

/** The operator's desk: the ticket in hand, with everything that a decision needs. */
@Route("office/queue/:ticket")
@RolesAllowed("OPERATOR")
@CssImport("./styles/request-office.css")
class TicketView extends Composite<Div> implements BeforeEnterObserver, LocaleChangeObserver, TitledView {
    final LostNotice lost = new LostNotice(this::takeAgain);

    private final TicketService tickets;
    private final RegistrySearchService registry;
    private final DocumentService documents;
    private @Nullable RequestId id;
    private @Nullable TicketPanel panel;

    TicketView(
            TicketService tickets, RegistrySearchService registry, DocumentService documents, RequestChanges changes) {
        this.tickets = tickets;
        this.registry = registry;
        this.documents = documents;
        getContent().addClassNames("bid-page", "bid-office");
        LiveRefresh.of(this, changes, this::check);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            id = new RequestId(UUID.fromString(
                    event.getRouteParameters().get(OfficeNavigation.TICKET).orElse("")));
            show(tickets.details(id));
        } catch (IllegalArgumentException | TicketNotFound unknown) {
            Announcement.warn(getTranslation("request.office.not-in-hand"));
            event.forwardTo(QueueView.class);
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        if (panel != null) {
            panel.retranslate();
        }
    }

    @Override
    public String titleKey() {
        return "request.office.ticket.title";
    }

    private void show(TicketDetails ticket) {
        var shown = new TicketPanel(ticket, tickets, registry, documents, this::settled);
        shown.release.addClickListener(_ -> release(ticket.summary().id()));
        panel = shown;
        lost.setVisible(false);
        getContent().removeAll();
        getContent().add(lost, shown);
    }

    /** Somebody did something with this ticket: the operator learns of it before deciding in vain. */
    private void check(Set<RequestId> changed) {
        if (id != null
                && changed.contains(id)
                && tickets.inHand().filter(held -> held.id().equals(id)).isEmpty()) {
            lose("request.office.taken-away");
        }
    }

    private void release(RequestId ticket) {
        tickets.release(ticket);
        OfficeNavigation.toQueue();
    }

    private void settled(DecisionAttempt attempt) {
        try {
            show(attempt.decide());
        } catch (ConcurrencyFailureException simultaneous) {
            lose("request.office.taken-away");
        }
    }

    private void show(DecisionResult result) {
        switch (result) {
            case DecisionResult.Identified(var niss) -> leave("request.office.done.identified", niss.display());
            case DecisionResult.Settled(var status) -> leave("request.office.done." + status.name());
            case DecisionResult.NotInHand() -> lose("request.office.not-in-hand");
            case DecisionResult.NoLongerWaiting() -> lose("request.office.no-longer-waiting");
            case DecisionResult.PersonUnavailable() ->
                Announcement.warn(getTranslation("request.office.person-unavailable"));
            case DecisionResult.MinimumDataMissing(var reasons) ->
                Announcement.warn(getTranslation(
                        "request.office.minimum-missing",
                        reasons.stream().map(this::getTranslation).collect(Collectors.joining(" "))));
        }
    }

    private void leave(String key, Object... parameters) {
        Announcement.success(getTranslation(key, parameters));
        OfficeNavigation.toQueue();
    }

    private void lose(String key) {
        lost.show(key);
        if (panel != null) {
            panel.close();
        }
    }

    private void takeAgain() {
        if (id == null) {
            return;
        }
        switch (tickets.claim(id)) {
            case ClaimResult.Claimed() -> show(tickets.details(id));
            case ClaimResult.ClaimedByAnother(var operator) -> lost.show("request.office.claimed-by", operator);
            case ClaimResult.NoLongerWaiting() -> lost.show("request.office.no-longer-waiting");
        }
    }
}
