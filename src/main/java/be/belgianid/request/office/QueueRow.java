package be.belgianid.request.office;

import be.belgianid.request.TicketSummary;
import be.belgianid.ui.Moments;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.function.Consumer;

/** One ticket of the queue: what waits, since when and why, and the button that takes it in hand. */
class QueueRow extends ListItem {
    final Button take = new Button();

    private final Span ticketNumber = part("ticket");
    private final Span age = part("age");
    private final Span person = part("person");
    private final Span organisation = part("organisation");
    private final Span reasons = part("reasons");
    private final Span holder = part("holder");

    QueueRow(Consumer<QueueRow> taken) {
        // listeners
        take.addClickListener(_ -> taken.accept(this));

        // layout
        addClassName("bid-office-row");
        ticketNumber.addClassName("bid-number");
        add(ticketNumber, age, person, organisation, reasons, holder, take);
    }

    void show(TicketSummary ticket, Instant now) {
        var waited = TicketAge.between(ticket.waitingSince(), now);
        ticketNumber.setText(ticket.ticket().digits());
        age.setText(getTranslation(waited.textKey(), waited.amount()));
        age.setTitle(Moments.dateTime(ticket.waitingSince(), getLocale()));
        age.setClassName("bid-office-row-late", waited.isLong());
        person.setText(ticket.personName());
        organisation.setText(ticket.organisationName());
        reasons.removeAll();
        ticket.reasons().forEach(reason -> reasons.add(new Span(getTranslation(reason))));
        showHolder(ticket);
    }

    private void showHolder(TicketSummary ticket) {
        var elsewhere = ticket.claimedBy() != null && !ticket.mine();
        holder.setText(
                ticket.mine()
                        ? getTranslation("request.office.queue.mine")
                        : elsewhere ? getTranslation("request.office.queue.with", ticket.claimedBy()) : "");
        take.setText(getTranslation(ticket.mine() ? "request.office.queue.resume" : "request.office.queue.take"));
        take.setAriaLabel(take.getText() + " " + ticket.ticket().digits());
        take.setEnabled(!elsewhere);
        take.setThemeVariant(ButtonVariant.LUMO_PRIMARY, ticket.mine());
        setClassName("bid-office-row-elsewhere", elsewhere);
        setClassName("bid-office-row-mine", ticket.mine());
    }

    private static Span part(String name) {
        var part = new Span();
        part.addClassName("bid-office-row-" + name);
        return part;
    }
}
