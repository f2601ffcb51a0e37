package be.belgianid.identity;

import be.belgianid.audit.AccessReason;
import be.belgianid.audit.AuditAction;
import be.belgianid.audit.AuditTrail;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the registry leaves in the audit trail: keys of people, never their names or numbers. */
@Component
class RegistryTrail {
    private static final String NOBODY = "person:none";

    private final AuditTrail audit;

    RegistryTrail(AuditTrail audit) {
        this.audit = audit;
    }

    void identified(Identification answer, AccessReason reason) {
        switch (answer) {
            case Identification.Identified found ->
                record(AuditAction.PERSON_IDENTIFIED, found.person(), reason, "identified");
            case Identification.NewlyRegistered created ->
                record(AuditAction.PERSON_REGISTERED, created.person(), reason, "registered");
            case Identification.NeedsOperator doubt -> record(AuditAction.PERSON_SEARCHED, null, reason, "operator");
            case Identification.NeedsDocument nobody -> record(AuditAction.PERSON_SEARCHED, null, reason, "document");
        }
    }

    /** Each person on the list was seen by whoever asked for it. */
    void searched(List<Candidate> candidates, AccessReason reason) {
        if (candidates.isEmpty()) {
            record(AuditAction.PERSON_SEARCHED, null, reason, "nobody");
        }
        candidates.forEach(candidate -> record(AuditAction.PERSON_SEARCHED, candidate.person(), reason, "found"));
    }

    void read(Optional<PersonSummary> found, AccessReason reason) {
        record(AuditAction.PERSON_READ, found.orElse(null), reason, found.isPresent() ? "found" : "nobody");
    }

    void registered(RegistrationResult result, AccessReason reason) {
        switch (result) {
            case RegistrationResult.Registered created ->
                record(AuditAction.PERSON_REGISTERED, created.person(), reason, "registered");
            case RegistrationResult.MinimumDataMissing refused ->
                record(AuditAction.PERSON_REGISTERED, null, reason, "refused");
        }
    }

    void replaced(ReplacementResult result, AccessReason reason) {
        switch (result) {
            case ReplacementResult.Done done ->
                record(
                        AuditAction.NUMBER_REPLACED,
                        done.current(),
                        reason,
                        done.current() == null ? "cancelled" : "replaced");
            case ReplacementResult.Refused refused -> record(AuditAction.NUMBER_REPLACED, null, reason, "refused");
        }
    }

    void historyRead(Optional<PersonSummary> holder, AccessReason reason) {
        record(AuditAction.NUMBER_HISTORY_READ, holder.orElse(null), reason, holder.isPresent() ? "found" : "nobody");
    }

    private void record(AuditAction action, @Nullable PersonSummary person, AccessReason reason, String outcome) {
        audit.record(action, person == null ? NOBODY : "person:" + person.id().value(), reason, outcome);
    }
}
