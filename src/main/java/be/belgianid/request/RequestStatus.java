package be.belgianid.request;

import java.util.Set;

/** The life of an identification request; what may follow what is written here and nowhere else. */
public enum RequestStatus {
    DRAFT,
    SUBMITTED,
    IN_PROGRESS,
    ACTION_EXPECTED,
    IDENTIFIED,
    NOT_IDENTIFIED,
    WITHDRAWN;

    /** The states that may come next. */
    public Set<RequestStatus> successors() {
        return switch (this) {
            case DRAFT -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(IDENTIFIED, IN_PROGRESS, WITHDRAWN);
            case IN_PROGRESS -> Set.of(IDENTIFIED, NOT_IDENTIFIED, ACTION_EXPECTED, WITHDRAWN);
            case ACTION_EXPECTED -> Set.of(IN_PROGRESS, WITHDRAWN);
            case WITHDRAWN -> Set.of(SUBMITTED, IN_PROGRESS, ACTION_EXPECTED);
            case IDENTIFIED, NOT_IDENTIFIED -> Set.of();
        };
    }

    public boolean canBecome(RequestStatus next) {
        return successors().contains(next);
    }

    /** True while the employer may fill the request in. */
    public boolean isEditable() {
        return this == DRAFT || this == ACTION_EXPECTED;
    }

    /** True while the employer may take the request back: until there is an answer (manual 000, §4.5). */
    public boolean isWithdrawable() {
        return canBecome(WITHDRAWN);
    }
}
