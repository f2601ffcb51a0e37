package be.belgianid.ui;

/** Whether somebody signed in wants the welcome screens; the module that knows accounts contributes it. */
public interface ShellWelcome {
    boolean isWanted();

    /** Remembers the wish for the next sign-ins. */
    void want(boolean wanted);
}
