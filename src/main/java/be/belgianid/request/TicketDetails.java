package be.belgianid.request;

import be.belgianid.document.DocumentId;
import be.belgianid.identity.Candidate;
import be.belgianid.identity.DocumentEvidence;
import be.belgianid.identity.PersonDetails;
import be.belgianid.request.form.FieldOrigin;
import be.belgianid.request.form.FormField;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * All that an operator sees of a ticket in hand.
 *
 * @param asked the person as the employer described them
 * @param origins where the employer's values come from
 * @param evidence what the document is worth as proof, today
 * @param candidates the registered people who resemble, best first
 * @param rounds what the employer has been asked to correct, first to last
 */
public record TicketDetails(
        TicketSummary summary,
        PersonDetails asked,
        Map<FormField, FieldOrigin> origins,
        DocumentId document,
        DocumentEvidence evidence,
        String description,
        List<Candidate> candidates,
        List<CorrectionRound> rounds)
        implements Serializable {
    public TicketDetails {
        origins = Map.copyOf(origins);
        candidates = List.copyOf(candidates);
        rounds = List.copyOf(rounds);
    }

    @Override
    public String toString() {
        return "TicketDetails[" + summary.ticket() + "]";
    }
}
