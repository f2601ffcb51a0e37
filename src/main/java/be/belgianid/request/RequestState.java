package be.belgianid.request;

import java.util.Set;
import java.util.stream.Stream;

/** How far a request has come, in the words of those who wait for its answer. */
public enum RequestState {
    PENDING(Set.of(RequestStatus.SUBMITTED, RequestStatus.IN_PROGRESS)),
    ACTION_EXPECTED(Set.of(RequestStatus.ACTION_EXPECTED)),
    IDENTIFIED(Set.of(RequestStatus.IDENTIFIED)),
    NOT_IDENTIFIED(Set.of(RequestStatus.NOT_IDENTIFIED));

    private final Set<RequestStatus> statuses;

    RequestState(Set<RequestStatus> statuses) {
        this.statuses = statuses;
    }

    /** The state that a sent request is in. */
    static RequestState of(RequestStatus status) {
        return Stream.of(values())
                .filter(state -> state.statuses.contains(status))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a " + status + " request waits for no answer"));
    }

    Set<RequestStatus> statuses() {
        return statuses;
    }
}
