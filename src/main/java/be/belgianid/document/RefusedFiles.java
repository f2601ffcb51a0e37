package be.belgianid.document;

import be.belgianid.document.seal.DataKey;
import be.belgianid.document.seal.MasterKeys;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Recognises a file that an operator has refused before, without keeping the file: only its hash under a key that lies
 * wrapped beside those of the documents.
 */
@Repository
class RefusedFiles {
    private static final String SECRET = "fingerprint";

    private final JdbcClient jdbc;
    private final WrappedKeys wrapped;
    private final MasterKeys masterKeys;
    private volatile @Nullable DataKey key;

    RefusedFiles(JdbcClient jdbc, WrappedKeys wrapped, MasterKeys masterKeys) {
        this.jdbc = jdbc;
        this.wrapped = wrapped;
        this.masterKeys = masterKeys;
    }

    /** Remembers a file of a document as long as the document. */
    void note(DocumentId id, int file, byte[] content) {
        jdbc.sql("insert into document_fingerprint (document_id, file, fingerprint) values (:id, :file, :fingerprint)")
                .param("id", id.toString())
                .param("file", file)
                .param("fingerprint", key().fingerprint(content))
                .update();
    }

    /** None of the document's files is to be taken again. */
    void refuse(DocumentId id, Instant at) {
        jdbc.sql("""
                        insert ignore into document_refused (fingerprint, refused_at)
                        select fingerprint, :at from document_fingerprint where document_id = :id
                        """)
                .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("id", id.toString())
                .update();
    }

    /** Whether one of the document's files was refused, with this document or another. */
    boolean contains(DocumentId id) {
        return jdbc.sql("""
                                select count(*) from document_fingerprint join document_refused using (fingerprint)
                                where document_id = :id
                                """).param("id", id.toString()).query(Integer.class).single() > 0;
    }

    private DataKey key() {
        var known = key;
        if (known == null) {
            known = stored().orElseGet(() -> {
                wrapped.keep(SECRET, masterKeys.wrap(DataKey.random(), SECRET));
                // Another one may have been quicker: the one that is kept counts.
                return stored().orElseThrow();
            });
            key = known;
        }
        return known;
    }

    private Optional<DataKey> stored() {
        return wrapped.secret(SECRET).map(secret -> masterKeys.unwrap(secret, SECRET));
    }
}
