package be.belgianid.request.ui;

import be.belgianid.request.DraftSummary;
import be.belgianid.request.RequestChanges;
import be.belgianid.request.RequestId;
import be.belgianid.request.RequestOverview;
import be.belgianid.request.RequestOverviewService;
import be.belgianid.request.RequestService;
import be.belgianid.request.RequestSummary;
import be.belgianid.ui.Confirmation;
import be.belgianid.ui.EmptyState;
import be.belgianid.ui.PageHeader;
import be.belgianid.ui.TitledView;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What became of the requests: what waits for the employer, what was answered, and everything before. */
@Route("pro/requests")
@RolesAllowed("EMPLOYER")
@Menu(title = "request.menu", order = 10)
@CssImport("./styles/request.css")
class RequestListView extends Composite<Div> implements TitledView {
    private static final int PAGE = 10;

    private final RequestOverviewService overviews;
    private final RequestService service;

    final Button request = Translated.text(new Button(), "request.list.new");
    final Button scope = new Button();
    final Button more = Translated.text(new Button(), "request.list.more");
    final TextField search = new TextField();
    final Div drafts = new Div();
    final Div notifications = new Div();
    final Div history = new Div();
    private final Span count = new Span();
    private final Set<RequestId> open = new HashSet<>();
    private boolean wholeCompany;
    private int limit = PAGE;

    RequestListView(RequestOverviewService overviews, RequestService service, RequestChanges changes) {
        this.overviews = overviews;
        this.service = service;

        // components
        request.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        scope.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Translated.by(scope, _ -> nameScope());
        Translated.by(search, locale -> search.setPlaceholder(getTranslation(locale, "request.list.search")));
        Translated.ariaLabel(search, "request.list.search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        count.addClassName("bid-request-count");
        List.of(drafts, notifications, history).forEach(list -> list.addClassName("bid-stack"));

        // listeners
        request.addClickListener(_ -> RequestNavigation.toNew());
        scope.addClickListener(_ -> turnScope());
        search.addValueChangeListener(_ -> refresh());
        more.addClickListener(_ -> {
            limit += PAGE;
            refresh();
        });
        LiveRefresh.of(this, changes, this::heard);

        // layout
        var news = Translated.text(new Span(), "request.list.notifications");
        var tools = new Div(search, scope);
        tools.addClassName("bid-request-tools");
        getContent().addClassName("bid-page");
        getContent()
                .add(
                        new PageHeader("request.list.title", request),
                        drafts,
                        section(new H2(news, count), notifications),
                        section(Translated.text(new H2(), "request.list.history"), tools, history, more));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        refresh();
    }

    private void heard(Set<RequestId> changed) {
        if (changed.stream().anyMatch(overviews::isOurs)) {
            refresh();
        }
    }

    private void refresh() {
        var overview = overviews.overview(new RequestOverview.Filter(wholeCompany, search.getValue(), limit));
        show(overview);
    }

    private void show(RequestOverview overview) {
        drafts.removeAll();
        overview.drafts().forEach(draft -> drafts.add(draft(draft)));
        count.setText(Integer.toString(overview.notifications()));
        count.setVisible(overview.notifications() > 0);
        notifications.removeAll();
        if (overview.notifications() == 0) {
            notifications.add(new EmptyState("request.list.no-notifications"));
        }
        if (!overview.actions().isEmpty()) {
            notifications.add(actions(overview.actions()));
        }
        overview.answers().forEach(answer -> notifications.add(line(answer)));
        history.removeAll();
        overview.history().forEach(past -> history.add(line(past)));
        if (overview.history().isEmpty()) {
            history.add(new EmptyState(emptyKey(overview)));
        }
        more.setVisible(overview.moreHistory());
    }

    private String emptyKey(RequestOverview overview) {
        if (!search.getValue().isBlank()) {
            return "request.list.nothing-found";
        }
        return overview.notifications() == 0 ? "request.list.empty" : "request.list.no-history";
    }

    private static Section section(Component... content) {
        var section = new Section(content);
        section.addClassName("bid-request-section");
        return section;
    }

    private Div draft(DraftSummary draft) {
        return new DraftLine(draft, () -> {
            service.discard(draft.id());
            refresh();
        });
    }

    private Div actions(List<RequestSummary> waiting) {
        var group = new Div(
                Translated.text(new H3(), "request.action.title"), Translated.text(new Span(), "request.action.text"));
        group.addClassNames("bid-card", "bid-request-actions");
        waiting.forEach(action -> group.add(line(action)));
        return group;
    }

    private RequestLine line(RequestSummary summary) {
        var line = new RequestLine(summary, overviews, () -> withdraw(summary.id()));
        line.setOpen(open.contains(summary.id()));
        line.onTurn(isOpen -> {
            if (isOpen) {
                open.add(summary.id());
            } else {
                open.remove(summary.id());
            }
        });
        return line;
    }

    private void withdraw(RequestId id) {
        Confirmation.askToDestroy("request.withdraw.title", "request.withdraw.text", "request.withdraw.confirm", _ -> {
            service.withdraw(id);
            refresh();
        });
    }

    private void turnScope() {
        wholeCompany = !wholeCompany;
        nameScope();
        refresh();
    }

    private void nameScope() {
        scope.setText(getTranslation(wholeCompany ? "request.list.mine" : "request.list.company"));
    }

    @Override
    public String titleKey() {
        return "request.list.title";
    }
}
