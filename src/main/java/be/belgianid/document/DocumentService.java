package be.belgianid.document;

import be.belgianid.audit.AccessReason;
import be.belgianid.audit.AccessReason.LegalBasis;
import be.belgianid.audit.AuditAction;
import be.belgianid.audit.AuditTrail;
import be.belgianid.document.DocumentStore.Kind;
import be.belgianid.document.UploadResult.Accepted;
import be.belgianid.document.UploadResult.Refused;
import be.belgianid.document.doctor.Finding;
import be.belgianid.document.intake.Intake;
import be.belgianid.document.intake.RefusedFile;
import be.belgianid.document.seal.DataKey;
import be.belgianid.document.seal.MasterKeys;
import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes identity documents in, keeps them sealed, shows their pages and tells what was read from them. */
@Service
@PreAuthorize("isAuthenticated()")
public class DocumentService {
    private static final int LONGEST_NAME = 200;

    private final Intake intake;
    private final DocumentStore store;
    private final Vault vault;
    private final MasterKeys masterKeys;
    private final RefusedFiles refusedFiles;
    private final Examination examination;
    private final ReadingDesk desk;
    private final ObjectProvider<DocumentGuard> guards;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DocumentService(
            Intake intake,
            DocumentStore store,
            Vault vault,
            MasterKeys masterKeys,
            RefusedFiles refusedFiles,
            Examination examination,
            ReadingDesk desk,
            ObjectProvider<DocumentGuard> guards,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.intake = intake;
        this.store = store;
        this.vault = vault;
        this.masterKeys = masterKeys;
        this.refusedFiles = refusedFiles;
        this.examination = examination;
        this.desk = desk;
        this.guards = guards;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Takes a new document; the owner is an opaque reference, an organisation's or a request's. */
    public UploadResult store(String owner, String fileName, InputStream content) {
        try {
            var file = intake.take(content, Intake.MOST_PAGES, Intake.MOST_BYTES);
            return new Accepted(inTransaction(() -> keep(owner, fileName, file)));
        } catch (RefusedFile e) {
            return new Refused(e.messageKey(), e.arguments());
        }
    }

    /** Adds pages, such as a verso, to a document; all together keep to the limits of one document. */
    public UploadResult append(DocumentId id, String fileName, InputStream content) {
        var present = visible(id);
        try {
            if (present.pages() >= Intake.MOST_PAGES) {
                throw new RefusedFile("pages", Intake.MOST_PAGES);
            }
            var file = intake.take(content, Intake.MOST_PAGES - present.pages(), Intake.MOST_BYTES - present.bytes());
            return inTransaction(() -> grow(id, fileName, file));
        } catch (RefusedFile e) {
            return new Refused(e.messageKey(), e.arguments());
        }
    }

    @Transactional(readOnly = true)
    public DocumentSummary summary(DocumentId id) {
        return summary(visible(id));
    }

    /** A page of the document that somebody looks at; pages count from 0. */
    @Transactional
    public PageContent page(DocumentViewing viewing, int page, PageSize size) {
        var id = viewing.document();
        var document = visible(id);
        if (page < 0 || page >= document.pages()) {
            throw new DocumentNotFound(id);
        }
        viewing.note(
                clock.instant(),
                () -> audit.record(AuditAction.DOCUMENT_READ, id.toString(), viewing.reason(), "done"));
        var kind =
                switch (size) {
                    case THUMBNAIL -> Kind.THUMBNAIL;
                    case SCREEN -> Kind.SCREEN;
                    case FULL -> Kind.PAGE;
                };
        return vault.content(document, vault.has(document, kind, page) ? kind : Kind.PAGE, page);
    }

    @Transactional(readOnly = true)
    public Reading reading(DocumentId id) {
        return desk.reading(visible(id));
    }

    /** Calls the listener at once with the present state and then at every step, on any thread. */
    public ReadingSubscription onReading(DocumentId id, Consumer<Reading> listener) {
        return desk.subscribe(visible(id).id(), listener);
    }

    /** What is to be said about a document before it is sent, as far as it is known by now; the heaviest first. */
    @Transactional(readOnly = true)
    public List<Finding> findings(DocumentId id, Tint asked) {
        var document = visible(id);
        return examination.of(document, desk.reading(document), asked);
    }

    /** Stops a reading that is waiting or under way: nothing of it is proposed, the person types. */
    public void cancelReading(DocumentId id) {
        desk.cancel(visible(id).id());
    }

    /** Reads what nobody wanted to wait for after all, because it is needed as a proof. */
    @Transactional
    public void readAfterAll(DocumentId id) {
        var document = visible(id);
        if (store.reopenReading(id)) {
            desk.queueAfterCommit(document);
        }
    }

    /** Remembers that this document is not to be taken again, whoever brings the same file. */
    @Transactional
    public void refuse(DocumentId id) {
        refusedFiles.refuse(visible(id).id(), clock.instant());
    }

    /** Destroys the document's key: nothing of it can be opened any more, whatever copies exist. */
    @Transactional
    public void destroy(DocumentId id, AccessReason reason) {
        if (store.destroy(id, clock.instant())) {
            audit.record(AuditAction.DOCUMENT_DESTROYED, id.toString(), reason, "done");
        }
    }

    private DocumentSummary keep(String owner, String fileName, Intake.Accepted file) {
        var id = DocumentId.random();
        var key = DataKey.random();
        var empty = new StoredDocument(
                id,
                owner,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                file.content().length,
                0,
                0,
                0,
                masterKeys.wrap(key, id.toString()),
                vault.sealName(id, key, shortened(fileName)),
                Reading.Status.PENDING,
                null);
        var full = grown(empty, 0, file, empty.fileName());
        store.insert(full);
        vault.add(empty, key, file);
        audit.record(
                AuditAction.DOCUMENT_STORED,
                id.toString(),
                reason(owner),
                file.format().name());
        desk.queueAfterCommit(full);
        return summary(full);
    }

    private UploadResult grow(DocumentId id, String fileName, Intake.Accepted file) {
        var present = store.lock(id).orElseThrow(() -> new DocumentNotFound(id));
        // Two uploads at once may together pass a limit that each keeps.
        if (present.pages() + file.pages().size() > Intake.MOST_PAGES) {
            return new Refused("document.refused.pages", Intake.MOST_PAGES);
        }
        if (present.bytes() + file.content().length > Intake.MOST_BYTES) {
            return new Refused("document.refused.size", Intake.MOST_BYTES >> 20);
        }
        var key = vault.key(present);
        var names = shortened(vault.fileName(present) + ", " + fileName);
        var full = grown(present, present.bytes(), file, vault.sealName(id, key, names));
        store.grow(full);
        vault.add(present, key, file);
        audit.record(
                AuditAction.DOCUMENT_STORED,
                id.toString(),
                reason(present.owner()),
                file.format().name());
        desk.queueAfterCommit(full);
        return new Accepted(summary(full));
    }

    private static StoredDocument grown(StoredDocument document, long bytes, Intake.Accepted file, byte[] fileName) {
        return new StoredDocument(
                document.id(),
                document.owner(),
                document.received(),
                bytes + file.content().length,
                document.pages() + file.pages().size(),
                document.files() + 1,
                document.revision() + 1,
                document.key(),
                fileName,
                Reading.Status.PENDING,
                null);
    }

    private StoredDocument visible(DocumentId id) {
        var document = store.find(id).orElseThrow(() -> new DocumentNotFound(id));
        var all = guards.stream().toList();
        if (!all.isEmpty() && all.stream().noneMatch(guard -> guard.mayAccess(document.owner()))) {
            throw new DocumentNotFound(id);
        }
        return document;
    }

    private DocumentSummary summary(StoredDocument document) {
        return new DocumentSummary(
                document.id(), vault.fileName(document), document.pages(), document.bytes(), document.received());
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    private static AccessReason reason(String owner) {
        return new AccessReason(LegalBasis.IDENTIFICATION_REQUEST, owner);
    }

    /** A name for the screen: no folders, no control characters, not longer than a line. */
    private static String shortened(String fileName) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }
}
