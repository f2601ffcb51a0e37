package be.belgianid.audit;

import java.io.Serializable;

/**
 * Why a person's data are read or changed: the legal basis (law of 8 August 1983, art. 5; Crossroads Bank law of
 * 15 January 1990) and the case, named by an opaque reference such as a request id, never by a name or number.
 */
public record AccessReason(LegalBasis basis, String caseReference) implements Serializable {
    /** The tasks for which this service may consult the registry. */
    public enum LegalBasis {
        IDENTIFICATION_REQUEST,
        TICKET_DECISION,
        REGISTRY_SEARCH,
        SYSTEM
    }
}
