package be.belgianid.request.office;

import be.belgianid.request.TicketSummary;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** What an operator looks for in the queue: words of the ticket, the person or the organisation, whatever their accents. */
record QueueFilter(String words, QueueScope scope) {
    List<TicketSummary> of(List<TicketSummary> tickets) {
        return tickets.stream().filter(scope::shows).filter(this::matches).toList();
    }

    private boolean matches(TicketSummary ticket) {
        var text = folded(ticket.ticket().digits() + " " + ticket.personName() + " " + ticket.organisationName());
        return List.of(folded(words).split("\\s+")).stream().allMatch(text::contains);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
