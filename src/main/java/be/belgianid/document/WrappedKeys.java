package be.belgianid.document;

import be.belgianid.document.seal.WrappedKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The wrapped keys of documents and of what belongs to all of them. */
@Repository
class WrappedKeys {
    /** A wrapped key and what it was wrapped for: a document, or a secret by its name. */
    record Entry(String owner, boolean ofDocument, WrappedKey key) {}

    private final JdbcClient jdbc;

    WrappedKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<WrappedKey> secret(String name) {
        return jdbc.sql("select name as owner, master_key, wrapped_key, 0 as of_document from document_secret"
                        + " where name = :name")
                .param("name", name)
                .query(WrappedKeys::map)
                .optional()
                .map(Entry::key);
    }

    /** Keeps a secret unless there is one of this name already. */
    void keep(String name, WrappedKey key) {
        jdbc.sql("insert ignore into document_secret (name, master_key, wrapped_key) values (:name, :master, :key)")
                .param("name", name)
                .param("master", key.masterKey())
                .param("key", key.bytes())
                .update();
    }

    /** Documents' keys wrapped by another master key than this one, in the order of their ids. */
    List<Entry> ofDocuments(String current, DocumentId after, int most) {
        return jdbc.sql("""
                        select id as owner, master_key, wrapped_key, 1 as of_document from document_sealed
                        where id > :after and wrapped_key is not null and master_key <> :current
                        order by id limit :most
                        """)
                .param("after", after.toString())
                .param("current", current)
                .param("most", most)
                .query(WrappedKeys::map)
                .list();
    }

    /** The other keys that another master key wraps than this one. */
    List<Entry> ofSecrets(String current) {
        return jdbc.sql("""
                        select name as owner, master_key, wrapped_key, 0 as of_document from document_secret
                        where master_key <> :current
                        """).param("current", current).query(WrappedKeys::map).list();
    }

    /** Changes a key, unless somebody else has changed or destroyed it meanwhile. */
    boolean replace(Entry old, WrappedKey key) {
        var table = old.ofDocument() ? "document_sealed set" : "document_secret set";
        var column = old.ofDocument() ? "id" : "name";
        return jdbc.sql("update " + table + " master_key = :master, wrapped_key = :key where " + column
                                + " = :owner and wrapped_key = :old")
                        .param("master", key.masterKey())
                        .param("key", key.bytes())
                        .param("owner", old.owner())
                        .param("old", old.key().bytes())
                        .update()
                == 1;
    }

    private static Entry map(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getString("owner"),
                row.getBoolean("of_document"),
                new WrappedKey(row.getString("master_key"), row.getBytes("wrapped_key")));
    }
}
