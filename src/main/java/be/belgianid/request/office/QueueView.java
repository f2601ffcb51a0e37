package be.belgianid.request.office;

import be.belgianid.request.ClaimResult;
import be.belgianid.request.NextTicketService;
import be.belgianid.request.RequestChanges;
import be.belgianid.request.RequestId;
import be.belgianid.request.TicketService;
import be.belgianid.request.TicketSummary;
import be.belgianid.request.ui.LiveRefresh;
import be.belgianid.ui.EmptyState;
import be.belgianid.ui.PageHeader;
import be.belgianid.ui.TitledView;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/** The tickets that wait for an operator, live. */
@Route("office/queue")
@Menu(title = "request.office.queue.menu", order = 20)
@RolesAllowed("OPERATOR")
@CssImport("./styles/request-office.css")
class QueueView extends Composite<Div> implements TitledView, LocaleChangeObserver {
    final Button next = Translated.text(new Button(), "request.office.queue.next");
    final TextField words = Translated.label(new TextField(), "request.office.queue.filter");
    final RadioButtonGroup<QueueScope> scope = new RadioButtonGroup<>();
    final QueueList list = new QueueList(this::take);

    private final Paragraph counts = new Paragraph();
    private final EmptyState nothingWaits = new EmptyState("request.office.queue.empty");
    private final EmptyState nothingMatches = new EmptyState("request.office.queue.no-match");
    private final TicketService tickets;
    private final NextTicketService nextTicket;
    private final Clock clock;

    QueueView(TicketService tickets, NextTicketService nextTicket, RequestChanges changes, Clock clock) {
        this.tickets = tickets;
        this.nextTicket = nextTicket;
        this.clock = clock;

        // components
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        next.setAutofocus(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        Translated.label(scope, "request.office.queue.scope");
        scope.setItems(QueueScope.values());
        scope.setValue(QueueScope.ALL);
        counts.getElement().setAttribute("role", "status");

        // listeners
        next.addClickListener(_ -> takeNext());
        next.addClickShortcut(Key.KEY_N, KeyModifier.ALT);
        words.addValueChangeListener(_ -> refresh());
        words.addFocusShortcut(Key.KEY_F, KeyModifier.ALT);
        scope.addValueChangeListener(_ -> refresh());
        LiveRefresh.of(this, changes, _ -> refresh());

        // layout
        var filters = new Div(words, scope);
        filters.addClassName("bid-office-filters");
        getContent().addClassNames("bid-page", "bid-office");
        getContent()
                .add(
                        new PageHeader("request.office.queue.title", next),
                        counts,
                        filters,
                        list,
                        nothingWaits,
                        nothingMatches,
                        ShortcutHelp.of("request.office.queue.shortcuts"));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        scope.setItemLabelGenerator(value -> getTranslation("request.office.scope." + value.name()));
        refresh();
    }

    @Override
    public String titleKey() {
        return "request.office.queue.title";
    }

    private void refresh() {
        var waiting = tickets.queue();
        var shown = new QueueFilter(words.getValue(), scope.getValue()).of(waiting);
        list.show(shown, clock.instant());
        nothingWaits.setVisible(waiting.isEmpty());
        nothingMatches.setVisible(!waiting.isEmpty() && shown.isEmpty());
        showCounts(waiting, shown.size());
    }

    private void showCounts(List<TicketSummary> waiting, int shown) {
        var free = waiting.stream().filter(QueueScope.FREE::shows).count();
        counts.setText(
                getTranslation("request.office.queue.counts", waiting.size(), free, waiting.size() - free, shown));
        counts.setVisible(!waiting.isEmpty());
        next.setEnabled(free > 0);
    }

    private void takeNext() {
        nextTicket.claimNext().ifPresentOrElse(OfficeNavigation::toTicket, () -> {
            Announcement.warn(getTranslation("request.office.queue.none-free"));
            refresh();
        });
    }

    private void take(RequestId id) {
        switch (tickets.claim(id)) {
            case ClaimResult.Claimed() -> OfficeNavigation.toTicket(id);
            case ClaimResult.ClaimedByAnother(var operator) ->
                Announcement.warn(getTranslation("request.office.claimed-by", operator));
            case ClaimResult.NoLongerWaiting() -> Announcement.warn(getTranslation("request.office.no-longer-waiting"));
        }
        refresh();
    }
}
