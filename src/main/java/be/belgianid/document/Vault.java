package be.belgianid.document;

import be.belgianid.document.DocumentStore.Kind;
import be.belgianid.document.doctor.PageLook;
import be.belgianid.document.intake.Intake;
import be.belgianid.document.seal.BrokenSeal;
import be.belgianid.document.seal.DataKey;
import be.belgianid.document.seal.MasterKeys;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Seals documents into the tables and opens them: nothing personal passes it in clear. */
@Component
class Vault {
    private static final int PIECE = 1 << 20;

    private final DocumentStore store;
    private final MasterKeys masterKeys;
    private final RefusedFiles refusedFiles;

    Vault(DocumentStore store, MasterKeys masterKeys, RefusedFiles refusedFiles) {
        this.store = store;
        this.masterKeys = masterKeys;
        this.refusedFiles = refusedFiles;
    }

    /** Writes a file and its pages behind those that the document has already. */
    void add(StoredDocument document, DataKey key, Intake.Accepted file) {
        refusedFiles.note(document.id(), document.files(), file.content());
        write(document.id(), key, Kind.ORIGINAL, document.files(), file.content());
        for (var i = 0; i < file.pages().size(); i++) {
            var page = file.pages().get(i);
            var position = document.pages() + i;
            write(document.id(), key, Kind.PAGE, position, page.jpeg());
            write(document.id(), key, Kind.SCREEN, position, page.screen());
            write(document.id(), key, Kind.THUMBNAIL, position, page.thumbnail());
            write(document.id(), key, Kind.LOOK, position, page.look().encoded());
        }
    }

    byte[] page(StoredDocument document, int page) {
        return all(content(document, Kind.PAGE, page));
    }

    /** What the pages look like, as far as they were kept with it. */
    List<PageLook> looks(StoredDocument document) {
        return IntStream.range(0, document.pages())
                .filter(page -> has(document, Kind.LOOK, page))
                .mapToObj(page -> PageLook.decoded(all(content(document, Kind.LOOK, page))))
                .toList();
    }

    byte[] original(StoredDocument document, int file) {
        return all(content(document, Kind.ORIGINAL, file));
    }

    /** What is stored there, opened only while it is written. */
    PageContent content(StoredDocument document, Kind kind, int position) {
        var extent = store.extent(document.id(), kind, position);
        if (extent.pieces() == 0) {
            throw new BrokenSeal(place(document.id(), kind, position, 0, 0));
        }
        return new SealedContent(document, kind, position, extent);
    }

    /** Documents kept before there were smaller pictures have none. */
    boolean has(StoredDocument document, Kind kind, int position) {
        return store.extent(document.id(), kind, position).pieces() > 0;
    }

    private static byte[] all(PageContent content) {
        var bytes = new ByteArrayOutputStream(content.length());
        try {
            content.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Pieces that are fetched and opened one after the other. */
    private final class SealedContent implements PageContent {
        private final StoredDocument document;
        private final Kind kind;
        private final int position;
        private final DocumentStore.Extent extent;

        SealedContent(StoredDocument document, Kind kind, int position, DocumentStore.Extent extent) {
            this.document = document;
            this.kind = kind;
            this.position = position;
            this.extent = extent;
        }

        @Override
        public int length() {
            return Math.toIntExact(extent.bytes() - (long) extent.pieces() * DataKey.OVERHEAD);
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            var key = key(document);
            for (var i = 0; i < extent.pieces(); i++) {
                var place = place(document.id(), kind, position, i, extent.pieces());
                var sealed = store.piece(document.id(), kind, position, i).orElseThrow(() -> new BrokenSeal(place));
                out.write(key.open(sealed, place));
            }
        }
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
        var sealed = new ArrayList<byte[]>();
        for (var i = 0; i < count; i++) {
            var clear = Arrays.copyOfRange(content, i * PIECE, Math.min(content.length, (i + 1) * PIECE));
            sealed.add(key.seal(clear, place(id, kind, position, i, count)));
        }
        store.addPieces(id, kind, position, sealed);
    }

    private static String place(DocumentId id, Kind kind, int position, int piece, int pieces) {
        return place(id, kind + "/" + position + "/" + piece + "/" + pieces);
    }

    private static String place(DocumentId id, String what) {
        return id + "/" + what;
    }
}
