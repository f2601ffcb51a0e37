package be.belgianid.identity;

import be.belgianid.identity.matching.Known;
import be.belgianid.identity.matching.MatchKeys;
import be.belgianid.identity.matching.Shortlist;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The people of the embedded registry with the keys under which a description finds them; joins the caller's transaction. */
public final class PersonIndex {
    private static final int QUESTIONS_BETWEEN_COUNTS = 500;
    private static final String INSERT_KEY =
            "INSERT IGNORE INTO identity_match_key (key_hash, person_id) VALUES (?, ?)";
    private static final String DELETE_KEY = "DELETE FROM identity_match_key WHERE key_hash = ? AND person_id = ?";

    private final JdbcTemplate jdbc;
    private final AtomicLong questions = new AtomicLong();
    private final AtomicLong registered = new AtomicLong();

    private PersonIndex(DataSource dataSource) {
        jdbc = new JdbcTemplate(dataSource);
    }

    /** The index in a database whose {@code identity} tables exist. */
    public static PersonIndex over(DataSource dataSource) {
        return new PersonIndex(dataSource);
    }

    /** A key that no person has. */
    public PersonId nextId() {
        var next = jdbc.queryForObject("SELECT NEXT VALUE FOR identity_person_sequence", Long.class);
        if (next == null) {
            throw new IllegalStateException("identity.person.sequence");
        }
        return new PersonId(next);
    }

    /** Records a person, their documents and their keys. */
    public void add(PersonId id, PersonDetails details) {
        jdbc.update(
                insert("identity_person", PersonRow.COLUMNS, PersonRow.COUNT),
                PersonRow.values(id, details, PersonStatus.ACTIVE));
        addDocumentsAndKeys(id, details);
    }

    /** Records what is now known of a person in place of what was. */
    public void replace(PersonId id, PersonDetails details) {
        var before = find(id).orElseThrow(() -> new IllegalStateException("identity.person.unknown"));
        eachKey(DELETE_KEY, id, before.details());
        jdbc.update("DELETE FROM identity_document WHERE person_id = ?", id.value());
        jdbc.update("DELETE FROM identity_person WHERE id = ?", id.value());
        add(id, details);
        mark(id, before.status());
    }

    /** Says whether the record may still be used without an operator. */
    public void mark(PersonId id, PersonStatus status) {
        jdbc.update("UPDATE identity_person SET status = ? WHERE id = ?", status.name(), id.value());
    }

    public Optional<Known> find(PersonId id) {
        return people(List.of(id.value())).stream().findFirst();
    }

    /** The registered people worth comparing with a description. */
    public Shortlist candidates(PersonDetails question) {
        var blocks = KeyBlocks.read(jdbc, question);
        return new Shortlist(
                people(blocks.best()),
                blocks.namesakes(),
                blocks.namesakesFromThere(),
                registered(),
                blocks.truncated());
    }

    private List<Known> people(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var documents = documents(ids);
        return jdbc.query(
                "SELECT " + PersonRow.COLUMNS + " FROM identity_person WHERE id IN " + marks(ids.size()),
                (row, number) -> {
                    var id = row.getLong("id");
                    var details = PersonRow.details(row, documents.getOrDefault(id, List.of()));
                    return new Known(new PersonId(id), details, PersonStatus.valueOf(row.getString("status")));
                },
                ids.toArray());
    }

    private Map<Long, List<IdentityDocument>> documents(List<Long> ids) {
        var documents = new HashMap<Long, List<IdentityDocument>>();
        jdbc.query(
                "SELECT " + DocumentRow.COLUMNS + " FROM identity_document WHERE person_id IN " + marks(ids.size())
                        + " ORDER BY person_id, position",
                row -> {
                    documents
                            .computeIfAbsent(row.getLong("person_id"), key -> new ArrayList<>())
                            .add(DocumentRow.document(row));
                },
                ids.toArray());
        return documents;
    }

    /** About how many people there are; counted from time to time. */
    private long registered() {
        if (questions.getAndIncrement() % QUESTIONS_BETWEEN_COUNTS == 0) {
            var count =
                    jdbc.queryForObject("SELECT COALESCE(MAX(id) - MIN(id) + 1, 0) FROM identity_person", Long.class);
            registered.set(count == null ? 0 : count);
        }
        return registered.get();
    }

    private void addDocumentsAndKeys(PersonId id, PersonDetails details) {
        var position = 0;
        for (var document : details.documents()) {
            jdbc.update(
                    insert("identity_document", DocumentRow.COLUMNS, DocumentRow.COUNT),
                    DocumentRow.values(id, position++, document));
        }
        eachKey(INSERT_KEY, id, details);
    }

    private void eachKey(String sql, PersonId id, PersonDetails details) {
        // In the same order everywhere, so that two writers never wait for each other crosswise.
        List<Object[]> rows = Arrays.stream(MatchKeys.of(details))
                .sorted()
                .mapToObj(key -> new Object[] {key, id.value()})
                .toList();
        jdbc.batchUpdate(sql, rows);
    }

    private static String insert(String table, String columns, int count) {
        return "INSERT INTO " + table + " (" + columns + ") VALUES " + marks(count);
    }

    private static String marks(int count) {
        return Collections.nCopies(count, "?").stream().collect(Collectors.joining(",", "(", ")"));
    }
}
