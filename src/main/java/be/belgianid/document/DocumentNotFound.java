package be.belgianid.document;

/** There is no such document, or it has been destroyed, or the signed-in person may not see it: the three look the same. */
public class DocumentNotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DocumentNotFound(DocumentId id) {
        super("document " + id);
    }
}
