package be.belgianid.request;

import be.belgianid.audit.AccessReason;
import be.belgianid.audit.AccessReason.LegalBasis;
import be.belgianid.audit.AuditAction;
import be.belgianid.audit.AuditTrail;
import be.belgianid.document.DocumentService;
import be.belgianid.document.Reading;
import be.belgianid.identity.PersonId;
import be.belgianid.identity.RegistrationResult;
import be.belgianid.identity.Registry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The operators' work: the queue of waiting tickets, taking one in hand, deciding. */
@Service
@PreAuthorize("hasRole('OPERATOR')")
public class TicketService {
    private static final Limit QUEUE = Limit.of(200);

    private final Requests requests;
    private final TicketDesk desk;
    private final Registry registry;
    private final DocumentService documents;
    private final AuditTrail audit;

    TicketService(Requests requests, TicketDesk desk, Registry registry, DocumentService documents, AuditTrail audit) {
        this.requests = requests;
        this.desk = desk;
        this.registry = registry;
        this.documents = documents;
        this.audit = audit;
    }

    /** The tickets that wait for an operator, longest waiting first, those in hand included. */
    @Transactional(readOnly = true)
    public List<TicketSummary> queue() {
        return requests.findWaiting(QUEUE).stream().map(desk::summary).toList();
    }

    /** The ticket in the signed-in operator's hand, if any: one at a time. */
    @Transactional(readOnly = true)
    public Optional<TicketSummary> inHand() {
        return requests.findClaimedBy(desk.operator().id()).stream()
                .filter(desk::isInHand)
                .map(desk::summary)
                .findFirst();
    }

    /**
     * Takes a ticket in hand; a ticket that the same operator held before goes back into the queue. A ticket whose
     * operator has done nothing with it for 30 minutes may be taken by another.
     */
    @Transactional
    public ClaimResult claim(RequestId id) {
        var found = requests.lock(id).filter(IdentificationRequest::isWaiting);
        if (found.isEmpty()) {
            return new ClaimResult.NoLongerWaiting();
        }
        var request = found.get();
        var claim = request.claimAt(desk.now());
        var operator = desk.operator();
        if (claim.isPresent() && !claim.get().isHeldBy(operator.id())) {
            return new ClaimResult.ClaimedByAnother(claim.get().operatorName());
        }
        for (var held : requests.findClaimedBy(operator.id())) {
            if (!held.id().equals(id)) {
                held.release();
                requests.save(held);
            }
        }
        request.claim(operator.id(), operator.displayName(), desk.now());
        requests.save(request);
        audit.record(AuditAction.TICKET_CLAIMED, id.toString(), reason(id), "claimed");
        return new ClaimResult.Claimed();
    }

    /** The signed-in operator still works on the ticket; nothing happens when it is not in their hand. */
    @Transactional
    public void keep(RequestId id) {
        requests.lock(id).filter(desk::isInHand).ifPresent(request -> {
            request.keepInHand(desk.now());
            requests.save(request);
        });
    }

    /** Puts a ticket back into the queue; nothing happens when it is not in the signed-in operator's hand. */
    @Transactional
    public void release(RequestId id) {
        requests.lock(id).filter(desk::isInHand).ifPresent(request -> {
            request.release();
            requests.save(request);
            audit.record(AuditAction.TICKET_RELEASED, id.toString(), reason(id), "released");
        });
    }

    /** Everything about the ticket in hand; searches the registry anew. Throws {@link TicketNotFound}. */
    @Transactional
    public TicketDetails details(RequestId id) {
        var request = desk.work(id);
        var asked = request.sent().toDetails();
        var document = request.document().orElseThrow(() -> new TicketNotFound(id));
        audit.record(AuditAction.REQUEST_READ, id.toString(), reason(id), "read");
        return new TicketDetails(
                desk.summary(request),
                asked,
                request.sent().origins(),
                document,
                EvidencePolicy.judge(asked, reading(request), LocalDate.ofInstant(desk.now(), desk.zone())),
                request.sent().sending().description(),
                registry.candidates(asked, reason(id)),
                request.rounds().all());
    }

    /** The person asked for is this registered person. */
    @Transactional
    public DecisionResult identifiedAs(RequestId id, PersonId person) {
        return desk.decide(
                id,
                request -> registry.find(person, reason(id))
                        .<DecisionResult>map(found -> {
                            request.identify(found, true, desk.now());
                            return new DecisionResult.Identified(found.niss());
                        })
                        .orElseGet(DecisionResult.PersonUnavailable::new));
    }

    /** Nobody in the registry is the person asked for: a new number is issued. */
    @Transactional
    public DecisionResult registerNew(RequestId id) {
        return desk.decide(id, request -> switch (registry.register(
                request.sent().toDetails(), reason(id))) {
            case RegistrationResult.Registered registered -> {
                request.identify(registered.person(), true, desk.now());
                yield new DecisionResult.Identified(registered.person().niss());
            }
            case RegistrationResult.MinimumDataMissing missing ->
                new DecisionResult.MinimumDataMissing(missing.reasons());
        });
    }

    /** The employer has to correct something, or to send a new document. */
    @Transactional
    public DecisionResult askFor(RequestId id, Correction correction) {
        return desk.decide(id, request -> {
            request.askFor(correction, desk.operator().displayName(), desk.now());
            if (correction.problem().isOfTheFile()) {
                request.document().ifPresent(documents::refuse);
            }
            return new DecisionResult.Settled(request.status());
        });
    }

    /** The person cannot be identified; the note tells the employer why in plain words, empty when there is none. */
    @Transactional
    public DecisionResult notIdentified(RequestId id, NotIdentifiedReason reason, String note) {
        return desk.decide(id, request -> {
            request.refuse(reason, note, desk.now());
            return new DecisionResult.Settled(request.status());
        });
    }

    static AccessReason reason(RequestId id) {
        return new AccessReason(LegalBasis.TICKET_DECISION, id.toString());
    }

    private Reading reading(IdentificationRequest request) {
        return request.document().map(documents::reading).orElse(Reading.UNREADABLE);
    }
}
