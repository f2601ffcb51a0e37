package be.belgianid.account;

/** The web session, which takes a new identity when somebody signs in. */
interface SignInSession {
    /** Gives the session a new id against fixation and keeps who is signed in with it. */
    void establish(SignedIn signedIn);
}
