package be.belgianid.request.ui;

import be.belgianid.request.RequestId;
import be.belgianid.request.RequestOverview;
import be.belgianid.request.RequestOverviewService;
import be.belgianid.ui.EmptyState;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** « Nouvelles notifications »: what waits for the employer, and the answers since the previous sign-in. */
class RequestNews extends Composite<Section> {
    final Div actions = new Div();
    final Div answers = new Div();
    final Button more = Translated.text(new Button(), "request.list.more");
    final Span count = new Span();
    private final Div waiting = new Div();
    private final EmptyState nothing = new EmptyState("request.list.no-notifications");
    private final RequestLines actionLines;
    private final RequestLines answerLines;

    RequestNews(RequestOverviewService overviews, OpenLines open, Consumer<RequestId> withdraw, Runnable wantsMore) {
        // components
        actionLines = new RequestLines(overviews, open, withdraw);
        answerLines = new RequestLines(overviews, open, withdraw);
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        count.addClassName("bid-request-count");

        // listeners
        more.addClickListener(_ -> wantsMore.run());

        // layout
        actions.add(
                Translated.text(new H3(), "request.action.title"),
                Translated.text(new Span(), "request.action.text"),
                waiting);
        actions.addClassNames("bid-card", "bid-request-actions");
        getContent().addClassName("bid-request-section");
        getContent()
                .add(
                        new H2(Translated.text(new Span(), "request.list.notifications"), count),
                        nothing,
                        actions,
                        answers,
                        more);
    }

    Optional<RequestLine> line(RequestId id) {
        return actionLines.find(id).or(() -> answerLines.find(id));
    }

    void show(RequestOverview overview) {
        count.setText(Integer.toString(overview.notifications()));
        count.setVisible(overview.notifications() > 0);
        nothing.setVisible(overview.notifications() == 0);
        actions.setVisible(overview.actionCount() > 0);
        fill(waiting, actionLines.of(overview.actions()));
        fill(answers, answerLines.of(overview.answers()));
        more.setVisible(overview.hasMore());
    }

    private static void fill(Div list, List<RequestLine> lines) {
        if (!list.getChildren().toList().equals(lines)) {
            list.removeAll();
            list.add(lines.toArray(Component[]::new));
        }
    }
}
