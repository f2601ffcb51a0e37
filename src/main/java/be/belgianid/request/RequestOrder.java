package be.belgianid.request;

/** The order of a list of requests; within the same requester, state or name the newest comes first. */
public enum RequestOrder {
    NEWEST("r.submittedAt desc"),
    OLDEST("r.submittedAt"),
    REQUESTER("r.requester.name, r.requester.account, r.submittedAt desc"),
    STATE("r.status, r.submittedAt desc"),
    NAME("r.personFolded, r.submittedAt desc");

    private final String clause;

    RequestOrder(String clause) {
        this.clause = clause;
    }

    String clause() {
        return clause;
    }
}
