package be.belgianid.document;

import be.belgianid.audit.AccessReason;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One person's look at one document, for one reason: it leaves one trace in the audit trail, however many pages and sizes
 * the screen asks for. A look that goes on beyond an hour counts as another one.
 */
public final class DocumentViewing implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Duration LONGEST = Duration.ofHours(1);

    private final DocumentId document;
    private final AccessReason reason;
    private @Nullable Instant began;

    public DocumentViewing(DocumentId document, AccessReason reason) {
        this.document = document;
        this.reason = reason;
    }

    public DocumentId document() {
        return document;
    }

    AccessReason reason() {
        return reason;
    }

    /** Notes the look by this act, unless it has been noted; when the act fails the next page tries again. */
    synchronized void note(Instant now, Runnable act) {
        if (began == null || began.plus(LONGEST).isBefore(now)) {
            act.run();
            began = now;
        }
    }

    @Override
    public String toString() {
        return "DocumentViewing[" + document + "]";
    }
}
