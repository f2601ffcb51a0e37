package be.belgianid.account;

import be.belgianid.audit.AccessReason;
import be.belgianid.audit.AccessReason.LegalBasis;
import be.belgianid.audit.AuditAction;
import be.belgianid.audit.AuditTrail;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For which organisation somebody with several mandates acts; one at a time, for the whole session. */
@Service
@PreAuthorize("isAuthenticated()")
public class OrganisationService {
    private final Mandates mandates;
    private final Organisations organisations;
    private final CurrentAccount current;
    private final SignInSession session;
    private final AuditTrail audit;

    OrganisationService(
            Mandates mandates,
            Organisations organisations,
            CurrentAccount current,
            SignInSession session,
            AuditTrail audit) {
        this.mandates = mandates;
        this.organisations = organisations;
        this.current = current;
        this.session = session;
        this.audit = audit;
    }

    /** The organisations that gave the signed-in person a mandate, by name. */
    @Transactional(readOnly = true)
    public List<OrganisationReference> mine() {
        return mandates.findByAccount(current.get().id()).stream()
                .map(Mandate::organisation)
                .map(organisations::findById)
                .flatMap(Optional::stream)
                .map(Organisation::reference)
                .sorted(Comparator.comparing(OrganisationReference::name))
                .toList();
    }

    /** From now on the signed-in person acts for this organisation, with the roles that it gave. */
    public SignedIn actFor(OrganisationId id) {
        var before = current.get();
        var mandate = mandates.findByAccountAndOrganisation(before.id(), id)
                .orElseThrow(() -> new AccessDeniedException("no mandate"));
        var signedIn = before.actingFor(organisations.findById(id).orElseThrow(), mandate.roles());
        audit.record(
                AuditAction.ORGANISATION_CHOSEN,
                before.id().toString(),
                new AccessReason(LegalBasis.SYSTEM, id.toString()),
                "chosen");
        session.establish(signedIn);
        return signedIn;
    }
}
