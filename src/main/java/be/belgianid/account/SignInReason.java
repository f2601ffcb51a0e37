package be.belgianid.account;

/** Query parameters which tell the sign-in page why somebody arrives there. */
final class SignInReason {
    static final String EXPIRED = "expired";

    private SignInReason() {}
}
