package be.belgianid.request;

import be.belgianid.audit.AccessReason;
import be.belgianid.audit.AccessReason.LegalBasis;
import be.belgianid.identity.Candidate;
import be.belgianid.identity.Niss;
import be.belgianid.identity.NumberHistory;
import be.belgianid.identity.PartialDate;
import be.belgianid.identity.PersonDetails;
import be.belgianid.identity.PersonName;
import be.belgianid.identity.PersonSummary;
import be.belgianid.identity.Registry;
import be.belgianid.identity.Sex;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An operator's own search in the registry, for the ticket in hand and for no other reason. */
@Service
@PreAuthorize("hasRole('OPERATOR')")
public class RegistrySearchService {
    private final TicketService tickets;
    private final Registry registry;

    RegistrySearchService(TicketService tickets, Registry registry) {
        this.tickets = tickets;
        this.registry = registry;
    }

    /** The holder of a number, today's number in the answer even when an older one was asked. */
    @Transactional
    public Optional<PersonSummary> byNumber(RequestId ticket, Niss niss) {
        return registry.find(niss, reason(ticket));
    }

    /** The people who resemble a name and, as far as it is known, a birth date; best first. */
    @Transactional
    public List<PersonSummary> byName(RequestId ticket, PersonName name, PartialDate birthDate) {
        var sought = new PersonDetails(name, birthDate, null, null, Sex.UNKNOWN, List.of(), null, null, List.of());
        return registry.candidates(sought, reason(ticket)).stream()
                .map(Candidate::person)
                .toList();
    }

    /** What became of a number and which numbers it replaced. */
    @Transactional
    public Optional<NumberHistory> history(RequestId ticket, Niss niss) {
        return registry.history(niss, reason(ticket));
    }

    private AccessReason reason(RequestId ticket) {
        if (tickets.inHand().filter(held -> held.id().equals(ticket)).isEmpty()) {
            throw new TicketNotFound(ticket);
        }
        return new AccessReason(LegalBasis.REGISTRY_SEARCH, ticket.toString());
    }
}
