package be.belgianid.document;

import java.io.Serializable;
import java.time.Instant;

/** What a screen may say about a stored document without opening it. */
public record DocumentSummary(DocumentId id, String fileName, int pages, long bytes, Instant received)
        implements Serializable {
    @Override
    public String toString() {
        return "DocumentSummary[" + id + ", pages=" + pages + "]";
    }
}
