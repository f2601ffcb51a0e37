package be.belgianid.identity;

import be.belgianid.audit.AccessReason;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * The register of people who hold a Belgian identification number; a real government register plugs in behind this
 * interface. Every call is authorised here, whatever the implementation, and leaves a trace in the audit trail.
 */
public interface Registry {
    /**
     * Says who the described person is, and issues a BIS number when nobody resembles and the document suffices. Joins the
     * caller's transaction, so that a request and its number are kept or lost together.
     */
    @PreAuthorize("hasAnyRole('EMPLOYER', 'ACCESS_MANAGER', 'OPERATOR', 'SYSTEM')")
    Identification identify(PersonDetails details, DocumentEvidence evidence, AccessReason reason);

    /** The registered people who resemble the described person, best first; registers nobody. */
    @PreAuthorize("hasAnyRole('OPERATOR', 'SYSTEM')")
    List<Candidate> candidates(PersonDetails details, AccessReason reason);

    /**
     * How registered people relate to the described person, field by field, best first: also people whom
     * {@link #candidates} would not name.
     */
    @PreAuthorize("hasAnyRole('OPERATOR', 'SYSTEM')")
    List<Candidate> compare(PersonDetails details, List<PersonId> people, AccessReason reason);

    /** The holder of a number, today's number in the answer even when an older one was asked. */
    @PreAuthorize("hasAnyRole('OPERATOR', 'SYSTEM')")
    Optional<PersonSummary> find(Niss niss, AccessReason reason);

    /** A person by key; a person merged into another one answers as that other one. */
    @PreAuthorize("hasAnyRole('OPERATOR', 'SYSTEM')")
    Optional<PersonSummary> find(PersonId id, AccessReason reason);

    /** Registers a new person although others resemble: an operator has looked at {@link #candidates} and decided. */
    @PreAuthorize("hasAnyRole('OPERATOR', 'SYSTEM')")
    RegistrationResult register(PersonDetails details, AccessReason reason);

    /**
     * Replaces a number by another: by the number of another registered person (both are one person), or by a number that
     * the registry does not know yet (the person receives it).
     */
    @PreAuthorize("hasAnyRole('OPERATOR', 'SYSTEM')")
    ReplacementResult replace(Niss old, Niss by, AccessReason reason);

    /** Withdraws a number that should never have been given; it is never used again. */
    @PreAuthorize("hasAnyRole('OPERATOR', 'SYSTEM')")
    ReplacementResult cancel(Niss niss, AccessReason reason);

    /** What became of a number and which numbers it replaced; empty when the registry never knew it. */
    @PreAuthorize("hasAnyRole('OPERATOR', 'SYSTEM')")
    Optional<NumberHistory> history(Niss niss, AccessReason reason);
}
