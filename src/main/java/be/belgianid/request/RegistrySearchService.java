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
    private final TicketDesk desk;
    private final Registry registry;

    RegistrySearchService(TicketDesk desk, Registry registry) {
        this.desk = desk;
        this.registry = registry;
    }

    /**
     * The holder of a number, today's number in the answer even when an older one was asked, compared with the person whom
     * the ticket asks for.
     */
    @Transactional
    public Optional<Candidate> byNumber(RequestId ticket, Niss niss) {
        var asked = asked(ticket);
        return registry.find(niss, reason(ticket))
                .flatMap(holder ->
                        compared(ticket, asked, List.of(holder)).stream().findFirst());
    }

    /**
     * The people who resemble a name and, as far as it is known, a birth date, compared with the person whom the ticket asks
     * for; best first.
     */
    @Transactional
    public List<Candidate> byName(RequestId ticket, PersonName name, PartialDate birthDate) {
        var sought = new PersonDetails(name, birthDate, null, null, Sex.UNKNOWN, List.of(), null, null, List.of());
        var asked = asked(ticket);
        var found = registry.candidates(sought, reason(ticket)).stream()
                .map(Candidate::person)
                .toList();
        return compared(ticket, asked, found);
    }

    /** What became of a number and which numbers it replaced. */
    @Transactional
    public Optional<NumberHistory> history(RequestId ticket, Niss niss) {
        desk.work(ticket);
        return registry.history(niss, reason(ticket));
    }

    private PersonDetails asked(RequestId ticket) {
        return desk.work(ticket).sent().toDetails();
    }

    private List<Candidate> compared(RequestId ticket, PersonDetails asked, List<PersonSummary> people) {
        return registry.compare(asked, people.stream().map(PersonSummary::id).toList(), reason(ticket));
    }

    private static AccessReason reason(RequestId ticket) {
        return new AccessReason(LegalBasis.REGISTRY_SEARCH, ticket.toString());
    }
}
