package be.belgianid.sandbox.ui;

import be.belgianid.sandbox.InSandbox;
import be.belgianid.sandbox.documents.SampleDocument;
import be.belgianid.sandbox.documents.SampleDocuments;
import be.belgianid.sandbox.documents.SampleFile;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Small pictures of drawn documents; the last ones asked for are kept, drawing takes a while. */
@Service
@InSandbox
@PreAuthorize("permitAll()")
public class Thumbnails {
    private static final int KEPT = 60;

    private final SampleDocuments documents;
    private final Map<String, SampleFile> kept = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SampleFile> eldest) {
            return size() > KEPT;
        }
    });

    Thumbnails(SampleDocuments documents) {
        this.documents = documents;
    }

    /** Draws the gallery while nobody waits for it, one picture at a time. */
    @EventListener(ApplicationReadyEvent.class)
    void drawAhead() {
        Thread.ofPlatform()
                .name("sandbox-thumbnails")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .start(() -> documents.all().forEach(this::of));
    }

    public SampleFile of(SampleDocument document) {
        var paper = document.details().documents().getFirst();
        var key = document.slug() + paper.validUntil();
        var known = kept.get(key);
        if (known != null) {
            return known;
        }
        var drawn = documents.thumbnail(document);
        kept.put(key, drawn);
        return drawn;
    }
}
