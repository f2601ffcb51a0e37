package be.belgianid.document.seal;

/** Sealed content does not open: it was changed, moved, or belongs to a key that is not there. */
public class BrokenSeal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BrokenSeal(String place) {
        super("seal broken: " + place);
    }
}
