package be.belgianid.request;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Gives an operator the ticket that has waited longest, also when several ask at the same moment. */
@Service
@PreAuthorize("hasRole('OPERATOR')")
public class NextTicketService {
    private final TicketService tickets;

    NextTicketService(TicketService tickets) {
        this.tickets = tickets;
    }

    /** Takes the first free ticket in hand, each attempt in a transaction of its own; empty when none is free. */
    public Optional<RequestId> claimNext() {
        return tickets.queue().stream()
                .filter(ticket -> ticket.claimedBy() == null)
                .map(TicketSummary::id)
                .filter(id -> tickets.claim(id) instanceof ClaimResult.Claimed)
                .findFirst();
    }
}
