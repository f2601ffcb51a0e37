package be.belgianid.document.worker;

/** A worker ended before it had read a page or opened a file: it crashed, took too long, or was told to stop. */
public final class PageNotRead extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why there is no reading. */
    public enum Reason {
        CRASHED,
        TOO_LONG,
        CANCELLED
    }

    private final Reason reason;

    PageNotRead(Reason reason) {
        super("document.worker." + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
