package be.belgianid.account;

/** How sure we are of who sits behind a session, weakest first (Regulation (EU) 910/2014, with a step between). */
public enum AuthenticationLevel {
    LOW,
    SUBSTANTIAL_MINUS,
    SUBSTANTIAL,
    HIGH;

    public boolean atLeast(AuthenticationLevel required) {
        return compareTo(required) >= 0;
    }
}
