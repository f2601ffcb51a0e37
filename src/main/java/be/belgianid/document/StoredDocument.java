package be.belgianid.document;

import be.belgianid.document.seal.WrappedKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A document's row: what is known without its key, and what only the key opens. */
record StoredDocument(
        DocumentId id,
        String owner,
        Instant received,
        long bytes,
        int pages,
        int files,
        int revision,
        WrappedKey key,
        byte[] fileName,
        Reading.Status status,
        byte @Nullable [] reading) {
    @Override
    public String toString() {
        return "StoredDocument[" + id + "]";
    }
}
