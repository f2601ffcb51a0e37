package be.belgianid.request;

import be.belgianid.identity.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The operators' work: the queue of waiting tickets, taking one in hand, deciding. */
@Service
@PreAuthorize("hasRole('OPERATOR')")
public class TicketService {
    TicketService() {}

    /** The tickets that wait for an operator, longest waiting first, those in hand included. */
    public List<TicketSummary> queue() {
        throw new UnsupportedOperationException();
    }

    /** The ticket in the signed-in operator's hand, if any: one at a time. */
    public Optional<TicketSummary> inHand() {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes a ticket in hand; a ticket that the same operator held before goes back into the queue. A ticket whose
     * operator has done nothing with it for 30 minutes may be taken by another.
     */
    public ClaimResult claim(RequestId id) {
        throw new UnsupportedOperationException();
    }

    /** Puts a ticket back into the queue; nothing happens when it is not in the signed-in operator's hand. */
    public void release(RequestId id) {
        throw new UnsupportedOperationException();
    }

    /** Everything about the ticket in hand; searches the registry anew. Throws {@link TicketNotFound}. */
    public TicketDetails details(RequestId id) {
        throw new UnsupportedOperationException();
    }

    /** The person asked for is this registered person. */
    public DecisionResult identifiedAs(RequestId id, PersonId person) {
        throw new UnsupportedOperationException();
    }

    /** Nobody in the registry is the person asked for: a new number is issued. */
    public DecisionResult registerNew(RequestId id) {
        throw new UnsupportedOperationException();
    }

    /** The employer has to send a new document; the note tells them why in plain words, empty when there is none. */
    public DecisionResult askNewDocument(RequestId id, DocumentProblem problem, String note) {
        throw new UnsupportedOperationException();
    }

    /** The person cannot be identified; the note tells the employer why in plain words, empty when there is none. */
    public DecisionResult notIdentified(RequestId id, NotIdentifiedReason reason, String note) {
        throw new UnsupportedOperationException();
    }
}
