package be.belgianid.request.ui;

import be.belgianid.request.DraftSummary;
import be.belgianid.request.RequestChanges;
import be.belgianid.request.RequestHistoryService;
import be.belgianid.request.RequestId;
import be.belgianid.request.RequestOverview;
import be.belgianid.request.RequestOverviewService;
import be.belgianid.request.RequestService;
import be.belgianid.request.RequestSummary;
import be.belgianid.request.UndoableWithdrawal;
import be.belgianid.ui.Confirmation;
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
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.Serializable;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What became of the requests: what waits for the employer, what was answered, and everything before. */
@Route("pro/requests")
@RolesAllowed("EMPLOYER")
@Menu(title = "request.menu", order = 10)
@CssImport("./styles/request.css")
class RequestListView extends Composite<Div> implements TitledView {
    private static final int NEWS = 10;
    private static final int SHORTLY = 8000;

    private final RequestOverviewService overviews;
    private final RequestService service;

    final Button request = Translated.text(new Button(), "request.list.new");
    final Div drafts = new Div();
    final RequestFilterBar filters;
    final RequestNews notifications;
    final RequestHistory history;
    private final OpenLines open = new OpenLines();
    private Map<Serializable, Component> unsent = Map.of();
    private int most = NEWS;

    RequestListView(
            RequestOverviewService overviews,
            RequestHistoryService past,
            RequestService service,
            RequestChanges changes,
            Clock clock) {
        this.overviews = overviews;
        this.service = service;

        // components
        request.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        filters = new RequestFilterBar(past, this::search);
        notifications = new RequestNews(overviews, open, this::withdraw, this::showMore);
        history = new RequestHistory(past, overviews, open, this::withdraw);
        drafts.addClassName("bid-stack");

        // listeners
        request.addClickListener(_ -> RequestNavigation.toNew());
        LiveRefresh.of(this, changes, this::heard);

        // layout
        var export = new RequestExport(past, filters::filter, filters::order, clock);
        var all = new Section(Translated.text(new H2(), "request.list.history"), filters, history, export);
        all.addClassName("bid-request-section");
        getContent().addClassName("bid-page");
        getContent().add(new PageHeader("request.list.title", request), drafts, notifications, all);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        search();
    }

    void heard(Set<RequestId> changed) {
        if (overviews.areOurs(changed)) {
            var looked = open.among(changed);
            refresh();
            looked.forEach(this::tell);
        }
    }

    /** Whoever is looking at a request is told what happens to it: its line may vanish, or move to another list. */
    private void tell(RequestSummary looked) {
        var ticket = looked.ticket().digits();
        var now = overviews.summary(looked.id());
        if (now.isEmpty()) {
            open.close(looked.id());
            say(getTranslation("request.live.deleted", ticket));
        } else if (!now.get().equals(looked)) {
            say(getTranslation(
                    "request.live.changed",
                    ticket,
                    LineText.of(now.get(), getLocale()).plain()));
        }
    }

    private void search() {
        history.show(filters.filter(), filters.order(), emptyKey(news()));
    }

    private void refresh() {
        history.refresh(emptyKey(news()));
    }

    private RequestOverview news() {
        var overview = overviews.overview(filters.isWholeCompany(), most);
        showUnsent(overview);
        notifications.show(overview);
        return overview;
    }

    /** What has not changed stays as it is, with the focus. */
    private void showUnsent(RequestOverview overview) {
        Map<Serializable, Component> lines = new LinkedHashMap<>();
        for (var deleted : service.undoableWithdrawals()) {
            var line = unsent.get(deleted);
            lines.put(deleted, line == null ? new UndoLine(deleted, () -> restore(deleted)) : line);
        }
        for (var draft : overview.drafts()) {
            var line = unsent.get(draft);
            lines.put(draft, line == null ? draft(draft) : line);
        }
        if (!lines.equals(unsent)) {
            drafts.removeAll();
            drafts.add(lines.values());
            unsent = lines;
        }
    }

    private String emptyKey(RequestOverview overview) {
        if (filters.filter().isSearching()) {
            return "request.list.nothing-found";
        }
        return overview.notifications() == 0 ? "request.list.empty" : "request.list.no-history";
    }

    private Div draft(DraftSummary draft) {
        return new DraftLine(draft, () -> {
            service.discard(draft.id());
            refresh();
            request.focus();
        });
    }

    private void restore(UndoableWithdrawal deleted) {
        if (!service.restore(deleted.id())) {
            say(getTranslation("request.undo.too-late"));
        }
        refresh();
        notifications
                .line(deleted.id())
                .or(() -> history.line(deleted.id()))
                .ifPresentOrElse(RequestLine::focus, request::focus);
    }

    private static void say(String text) {
        Notification.show(text, SHORTLY, Notification.Position.TOP_CENTER).setAssertive(true);
    }

    private void showMore() {
        most += NEWS;
        refresh();
    }

    private void withdraw(RequestId id) {
        Confirmation.askToDestroy("request.withdraw.title", "request.withdraw.text", "request.withdraw.confirm", _ -> {
            open.close(id);
            if (!service.withdraw(id)) {
                var isThere = overviews.summary(id).isPresent();
                say(getTranslation(isThere ? "request.withdraw.answered" : "request.conflict.deleted"));
            }
            refresh();
            focusUndo(id);
        });
    }

    /** The button that asked for it has gone with the line: what may come next is to undo it. */
    private void focusUndo(RequestId id) {
        drafts.getChildren()
                .filter(line -> line instanceof UndoLine undo && undo.isOf(id))
                .map(UndoLine.class::cast)
                .findFirst()
                .ifPresentOrElse(undo -> undo.restore.focus(), request::focus);
    }

    @Override
    public String titleKey() {
        return "request.list.title";
    }
}
