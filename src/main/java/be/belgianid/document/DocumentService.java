package be.belgianid.document;

import be.belgianid.audit.AccessReason;
import java.io.InputStream;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** Takes identity documents in, keeps them sealed, shows their pages and tells what was read from them. */
@Service
public class DocumentService {
    DocumentService() {}

    /** Takes a new document; the owner is an opaque reference, an organisation's or a request's. */
    public UploadResult store(String owner, String fileName, InputStream content) {
        throw new UnsupportedOperationException();
    }

    /** Adds pages, such as a verso, to a document; all together keep to the limits of one document. */
    public UploadResult append(DocumentId id, String fileName, InputStream content) {
        throw new UnsupportedOperationException();
    }

    public DocumentSummary summary(DocumentId id) {
        throw new UnsupportedOperationException();
    }

    /** A page as JPEG without metadata, at most {@code width} pixels wide; pages count from 0. */
    public byte[] page(DocumentId id, int page, int width, AccessReason reason) {
        throw new UnsupportedOperationException();
    }

    public Reading reading(DocumentId id) {
        throw new UnsupportedOperationException();
    }

    /** Calls the listener at once with the present state and then at every step, on any thread. */
    public ReadingSubscription onReading(DocumentId id, Consumer<Reading> listener) {
        throw new UnsupportedOperationException();
    }

    /** Destroys the document's key: nothing of it can be opened any more, whatever copies exist. */
    public void destroy(DocumentId id, AccessReason reason) {
        throw new UnsupportedOperationException();
    }
}
