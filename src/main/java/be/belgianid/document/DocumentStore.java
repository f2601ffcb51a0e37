package be.belgianid.document;

import be.belgianid.document.seal.WrappedKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of sealed documents. */
@Repository
class DocumentStore {
    /** What a piece belongs to. */
    enum Kind {
        ORIGINAL,
        PAGE,
        SCREEN,
        THUMBNAIL,
        LOOK
    }

    /** How a file or page lies in the table: so many pieces, so many sealed bytes in all. */
    record Extent(int pieces, long bytes) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    DocumentStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void insert(StoredDocument document) {
        jdbc.sql("""
                        insert into document_sealed (id, owner, received_at, bytes, pages, files, revision, master_key,
                            wrapped_key, file_name, reading_status)
                        values (:id, :owner, :received, :bytes, :pages, :files, :revision, :masterKey,
                            :wrappedKey, :fileName, :status)
                        """)
                .param("id", document.id().toString())
                .param("owner", document.owner())
                .param("received", column(document.received()))
                .param("bytes", document.bytes())
                .param("pages", document.pages())
                .param("files", document.files())
                .param("revision", document.revision())
                .param("masterKey", document.key().masterKey())
                .param("wrappedKey", document.key().bytes())
                .param("fileName", document.fileName())
                .param("status", document.status().name())
                .update();
    }

    Optional<StoredDocument> find(DocumentId id) {
        return find(id, "");
    }

    /** Nobody else changes the document until the transaction ends. */
    Optional<StoredDocument> lock(DocumentId id) {
        return find(id, " for update");
    }

    private Optional<StoredDocument> find(DocumentId id, String lock) {
        return jdbc.sql("select * from document_sealed where id = :id and wrapped_key is not null" + lock)
                .param("id", id.toString())
                .query(DocumentStore::map)
                .optional();
    }

    /** Documents whose reading has not ended, the oldest first. */
    List<DocumentId> unread() {
        return jdbc.sql("""
                        select id from document_sealed
                        where reading_status in ('PENDING', 'READING') and wrapped_key is not null
                        order by received_at
                        """)
                .query((row, number) -> DocumentId.of(row.getString(1)))
                .list();
    }

    void grow(StoredDocument document) {
        jdbc.sql("""
                        update document_sealed set bytes = :bytes, pages = :pages, files = :files,
                            revision = :revision, file_name = :fileName, reading_status = 'PENDING', reading = null
                        where id = :id
                        """)
                .param("bytes", document.bytes())
                .param("pages", document.pages())
                .param("files", document.files())
                .param("revision", document.revision())
                .param("fileName", document.fileName())
                .param("id", document.id().toString())
                .update();
    }

    /** Keeps a reading, unless the document has grown meanwhile. */
    boolean endReading(DocumentId id, int revision, Reading.Status status, byte @Nullable [] sealed) {
        return jdbc.sql("""
                                update document_sealed set reading_status = :status, reading = :reading
                                where id = :id and revision = :revision and wrapped_key is not null
                                    and reading_status in ('PENDING', 'READING')
                                """)
                        .param("status", status.name())
                        .param("reading", sealed)
                        .param("id", id.toString())
                        .param("revision", revision)
                        .update()
                == 1;
    }

    /** True when a reading that somebody did not want to wait for may be taken up again. */
    boolean reopenReading(DocumentId id) {
        return jdbc.sql("""
                                update document_sealed set reading_status = 'PENDING'
                                where id = :id and reading_status = 'CANCELLED' and wrapped_key is not null
                                """).param("id", id.toString()).update() == 1;
    }

    /** All at once: the driver sends a batch of inserts as they are, and every other statement as text. */
    void addPieces(DocumentId id, Kind kind, int position, List<byte[]> sealed) {
        var rows = IntStream.range(0, sealed.size())
                .mapToObj(piece -> new Object[] {id.toString(), kind.name(), position, piece, sealed.get(piece)})
                .toList();
        batches.batchUpdate(
                "insert into document_sealed_piece (document_id, kind, position, piece, content) values (?, ?, ?, ?, ?)",
                rows);
    }

    Extent extent(DocumentId id, Kind kind, int position) {
        return jdbc.sql("""
                        select count(*), coalesce(sum(length(content)), 0) from document_sealed_piece
                        where document_id = :id and kind = :kind and position = :position
                        """)
                .param("id", id.toString())
                .param("kind", kind.name())
                .param("position", position)
                .query((row, number) -> new Extent(row.getInt(1), row.getLong(2)))
                .single();
    }

    Optional<byte[]> piece(DocumentId id, Kind kind, int position, int piece) {
        return jdbc.sql("""
                        select content from document_sealed_piece
                        where document_id = :id and kind = :kind and position = :position and piece = :piece
                        """)
                .param("id", id.toString())
                .param("kind", kind.name())
                .param("position", position)
                .param("piece", piece)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    /** Leaves the row as a trace, without key, name, reading and content. */
    boolean destroy(DocumentId id, Instant at) {
        var destroyed =
                jdbc.sql("""
                                update document_sealed
                                set wrapped_key = null, file_name = null, reading = null, destroyed_at = :at
                                where id = :id and wrapped_key is not null
                                """).param("at", column(at)).param("id", id.toString()).update() == 1;
        for (var table : List.of("document_sealed_piece", "document_fingerprint")) {
            jdbc.sql("delete from " + table + " where document_id = :id")
                    .param("id", id.toString())
                    .update();
        }
        return destroyed;
    }

    private static StoredDocument map(ResultSet row, int number) throws SQLException {
        return new StoredDocument(
                DocumentId.of(row.getString("id")),
                row.getString("owner"),
                row.getObject("received_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getLong("bytes"),
                row.getInt("pages"),
                row.getInt("files"),
                row.getInt("revision"),
                new WrappedKey(row.getString("master_key"), row.getBytes("wrapped_key")),
                row.getBytes("file_name"),
                Reading.Status.valueOf(row.getString("reading_status")),
                row.getBytes("reading"));
    }

    private static LocalDateTime column(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
