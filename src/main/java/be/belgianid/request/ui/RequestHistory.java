package be.belgianid.request.ui;

import be.belgianid.request.RequestFilter;
import be.belgianid.request.RequestHistoryService;
import be.belgianid.request.RequestId;
import be.belgianid.request.RequestOrder;
import be.belgianid.request.RequestOverviewService;
import be.belgianid.request.RequestSummary;
import be.belgianid.ui.EmptyState;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The sent requests: a short list stands on the page as it is, a long one scrolls and fetches what comes into view. */
class RequestHistory extends Composite<Div> {
    private static final int SHORT = 10;

    private final RequestHistoryService history;
    private final RequestLines lines;
    private final CallbackDataProvider<RequestSummary, Void> provider;
    final Div few = new Div();
    final VirtualList<RequestSummary> many = new VirtualList<>();
    final Paragraph total = new Paragraph();
    private RequestFilter filter = RequestFilter.MINE;
    private RequestOrder order = RequestOrder.NEWEST;
    private int count;

    RequestHistory(
            RequestHistoryService history,
            RequestOverviewService overviews,
            OpenLines open,
            Consumer<RequestId> withdraw) {
        this.history = history;
        // components
        lines = new RequestLines(overviews, open, withdraw);
        provider = new CallbackDataProvider<>(
                query -> history.page(filter, order, query.getOffset(), query.getLimit()).stream(),
                _ -> count,
                RequestSummary::id);
        many.setRenderer(new ComponentRenderer<Component, RequestSummary>(
                lines::make, (line, summary) -> lines.update((RequestLine) line, summary)));
        Translated.ariaLabel(many, "request.list.history");
        Translated.by(total, locale -> total.setText(getTranslation(locale, "request.list.count", count)));

        // layout
        many.addClassName("bid-request-many");
        total.addClassNames("bid-muted", "bid-small");
        total.getElement().setAttribute("role", "status");
        getContent().addClassName("bid-stack");
        getContent().add(total, few, many);
    }

    /** The line of a request, while the list is short. */
    Optional<RequestLine> line(RequestId id) {
        return few.isVisible() ? lines.find(id) : Optional.empty();
    }

    /** Shows what this filter finds, from the beginning. */
    void show(RequestFilter wanted, RequestOrder wantedOrder, String emptyKey) {
        filter = wanted;
        order = wantedOrder;
        refresh(emptyKey);
    }

    /** Shows the same again, as it is now. */
    void refresh(String emptyKey) {
        count = history.count(filter);
        total.setText(getTranslation("request.list.count", count));
        total.setVisible(count > 0);
        many.setVisible(count > SHORT);
        few.setVisible(count <= SHORT);
        if (count > SHORT) {
            few.removeAll();
            scroll();
        } else {
            stack(emptyKey);
        }
    }

    private void scroll() {
        if (many.getDataProvider() == provider) {
            provider.refreshAll();
        } else {
            many.setDataProvider(provider);
        }
    }

    private void stack(String emptyKey) {
        List<Component> wanted = List.copyOf(lines.of(history.page(filter, order, 0, SHORT)));
        if (wanted.isEmpty()) {
            wanted = List.of(new EmptyState(emptyKey));
        }
        if (!few.getChildren().toList().equals(wanted)) {
            few.removeAll();
            few.add(wanted);
        }
    }
}
