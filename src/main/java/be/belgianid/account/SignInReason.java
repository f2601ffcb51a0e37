package be.belgianid.account;

/** Query parameters which tell why somebody arrives at the sign-in page. */
final class SignInReason {
    static final String EXPIRED = "expired";

    /** Carried by pages that were open when their session ended. */
    static final String BACK = "back";

    private SignInReason() {}
}
