package be.belgianid.request.office;

import be.belgianid.request.RequestId;
import be.belgianid.request.TicketSummary;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.OrderedList;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The waiting tickets; rows stay where they are while others come and go, so that the focus is never lost. */
class QueueList extends Composite<OrderedList> {
    private final Map<RequestId, QueueRow> rows = new HashMap<>();
    private final Consumer<RequestId> taken;
    private List<RequestId> order = List.of();
    private int focused = -1;

    QueueList(Consumer<RequestId> taken) {
        this.taken = taken;
        getContent().addClassName("bid-office-queue");
        Translated.by(
                getContent(),
                locale -> getContent()
                        .getElement()
                        .setAttribute("aria-label", getTranslation(locale, "request.office.queue.title")));
        Shortcuts.addShortcutListener(getContent(), () -> move(1), Key.ARROW_DOWN)
                .listenOn(getContent());
        Shortcuts.addShortcutListener(getContent(), () -> move(-1), Key.ARROW_UP)
                .listenOn(getContent());
    }

    void show(List<TicketSummary> tickets, Instant now) {
        order = tickets.stream().map(TicketSummary::id).toList();
        rows.entrySet().removeIf(entry -> {
            var gone = !order.contains(entry.getKey());
            if (gone) {
                getContent().remove(entry.getValue());
            }
            return gone;
        });
        for (var index = 0; index < tickets.size(); index++) {
            var ticket = tickets.get(index);
            var row = rows.computeIfAbsent(ticket.id(), this::row);
            if (getContent().indexOf(row) != index) {
                getContent().addComponentAtIndex(index, row);
            }
            row.show(ticket, now);
        }
    }

    private QueueRow row(RequestId id) {
        var row = new QueueRow(_ -> taken.accept(id));
        row.take.addFocusListener(_ -> focused = order.indexOf(id));
        return row;
    }

    private void move(int step) {
        var next = Math.clamp((long) focused + step, 0, order.size() - 1);
        var row = order.isEmpty() ? null : rows.get(order.get(next));
        if (row != null) {
            focused = next;
            row.take.focus();
        }
    }
}
