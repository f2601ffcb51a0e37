package be.belgianid.request;

import be.belgianid.document.DocumentId;
import be.belgianid.identity.Candidate;
import be.belgianid.identity.DocumentEvidence;
import be.belgianid.identity.PersonDetails;
import java.io.Serializable;
import java.util.List;

/**
 * All that an operator sees of a ticket in hand.
 *
 * @param asked the person as the employer described them
 * @param evidence what the document is worth as proof, today
 * @param candidates the registered people who resemble, best first
 */
public record TicketDetails(
        TicketSummary summary,
        PersonDetails asked,
        DocumentId document,
        DocumentEvidence evidence,
        String description,
        List<Candidate> candidates)
        implements Serializable {
    public TicketDetails {
        candidates = List.copyOf(candidates);
    }

    @Override
    public String toString() {
        return "TicketDetails[" + summary.ticket() + "]";
    }
}
