package be.belgianid.request.ui;

import be.belgianid.document.DocumentId;
import be.belgianid.document.DocumentService;
import be.belgianid.document.Reading;
import be.belgianid.document.ReadingSubscription;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Follows the reading of the document on the screen, one document at a time, and tells the screen on its own thread. */
final class ReadingWatch {
    private final DocumentService documents;
    private final Consumer<Reading> listener;
    private @Nullable ReadingSubscription subscription;
    private @Nullable DocumentId followed;

    ReadingWatch(DocumentService documents, Consumer<Reading> listener) {
        this.documents = documents;
        this.listener = listener;
    }

    /** Follows this document from now on; nothing changes when it is followed already. */
    void follow(UI ui, Optional<DocumentId> document) {
        if (document.isPresent() && document.get().equals(followed)) {
            return;
        }
        stop();
        document.ifPresent(id -> {
            followed = id;
            subscription = documents.onReading(id, reading -> tell(ui, id, reading));
        });
    }

    void stop() {
        if (subscription != null) {
            subscription.close();
        }
        subscription = null;
        followed = null;
    }

    /** What was said of a document that another one has replaced meanwhile is not passed on. */
    private void tell(UI ui, DocumentId id, Reading reading) {
        try {
            ui.access(() -> {
                if (id.equals(followed)) {
                    listener.accept(reading);
                }
            });
        } catch (UIDetachedException gone) {
            // the screen has gone away: it will ask again when it is opened anew
        }
    }
}
