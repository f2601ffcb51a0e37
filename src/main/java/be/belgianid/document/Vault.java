package be.belgianid.document;

import be.belgianid.document.DocumentStore.Kind;
import be.belgianid.document.intake.Intake;
import be.belgianid.document.seal.BrokenSeal;
import be.belgianid.document.seal.DataKey;
import be.belgianid.document.seal.MasterKeys;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** Seals documents into the tables and opens them: nothing personal passes it in clear. */
@Component
class Vault {
    private static final int PIECE = 1 << 20;

    private final DocumentStore store;
    private final MasterKeys masterKeys;

    Vault(DocumentStore store, MasterKeys masterKeys) {
        this.store = store;
        this.masterKeys = masterKeys;
    }

    /** Writes a file and its pages behind those that the document has already. */
    void add(StoredDocument document, DataKey key, Intake.Accepted file) {
        write(document.id(), key, Kind.ORIGINAL, document.files(), file.content());
        for (var i = 0; i < file.pages().size(); i++) {
            write(
                    document.id(),
                    key,
                    Kind.PAGE,
                    document.pages() + i,
                    file.pages().get(i).jpeg());
        }
    }

    byte[] page(StoredDocument document, int page) {
        return read(document, Kind.PAGE, page);
    }

    byte[] original(StoredDocument document, int file) {
        return read(document, Kind.ORIGINAL, file);
    }

    String fileName(StoredDocument document) {
        return new String(
                key(document).open(document.fileName(), place(document.id(), "name")), StandardCharsets.UTF_8);
    }

    byte[] sealName(DocumentId id, DataKey key, String name) {
        return key.seal(name.getBytes(StandardCharsets.UTF_8), place(id, "name"));
    }

    byte[] sealReading(StoredDocument document, byte[] reading) {
        return key(document).seal(reading, place(document.id(), "reading"));
    }

    byte[] openReading(StoredDocument document, byte[] sealed) {
        return key(document).open(sealed, place(document.id(), "reading"));
    }

    DataKey key(StoredDocument document) {
        return masterKeys.unwrap(document.key(), document.id().toString());
    }

    private void write(DocumentId id, DataKey key, Kind kind, int position, byte[] content) {
        var count = (content.length + PIECE - 1) / PIECE;
        for (var i = 0; i < count; i++) {
            var clear = Arrays.copyOfRange(content, i * PIECE, Math.min(content.length, (i + 1) * PIECE));
            store.addPiece(id, kind, position, i, key.seal(clear, place(id, kind, position, i, count)));
        }
    }

    private byte[] read(StoredDocument document, Kind kind, int position) {
        var sealed = store.pieces(document.id(), kind, position);
        if (sealed.isEmpty()) {
            throw new BrokenSeal(place(document.id(), kind, position, 0, 0));
        }
        var key = key(document);
        var pieces = new ArrayList<byte[]>();
        for (var i = 0; i < sealed.size(); i++) {
            pieces.add(key.open(sealed.get(i), place(document.id(), kind, position, i, sealed.size())));
        }
        return DocumentStore.joined(pieces);
    }

    private static String place(DocumentId id, Kind kind, int position, int piece, int pieces) {
        return place(id, kind + "/" + position + "/" + piece + "/" + pieces);
    }

    private static String place(DocumentId id, String what) {
        return id + "/" + what;
    }
}
