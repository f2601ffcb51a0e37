package be.belgianid.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All numbers the registry knows, with what became of them. */
@Repository
class Numbers {
    private final JdbcClient jdbc;
    private final Clock clock;

    Numbers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A number as stored. */
    record Row(
            Niss niss,
            PersonId person,
            NumberState state,
            @Nullable Niss replacedBy,
            LocalDateTime since) {
        private static Row map(ResultSet row, int index) throws SQLException {
            var replacedBy = row.getString("replaced_by");
            return new Row(
                    new Niss(row.getString("niss")),
                    new PersonId(row.getLong("person_id")),
                    NumberState.valueOf(row.getString("state")),
                    replacedBy == null ? null : new Niss(replacedBy),
                    row.getObject("since", LocalDateTime.class));
        }
    }

    Optional<Row> find(Niss niss) {
        return jdbc.sql("select * from identity_number where niss = ?")
                .param(niss.digits())
                .query(Row::map)
                .optional();
    }

    /** The last number of a chain of replacements: valid or cancelled. */
    Row endOfChain(Row row) {
        var last = row;
        for (var next = last.replacedBy(); next != null; next = last.replacedBy()) {
            last = find(next).orElseThrow();
        }
        return last;
    }

    List<Row> of(PersonId person) {
        return jdbc.sql("select * from identity_number where person_id = ? order by since desc, niss")
                .param(person.value())
                .query(Row::map)
                .list();
    }

    List<Row> replacedBy(Niss niss) {
        return jdbc.sql("select * from identity_number where replaced_by = ? order by since desc, niss")
                .param(niss.digits())
                .query(Row::map)
                .list();
    }

    /** The numbers that are valid today, by person. */
    Map<PersonId, Niss> active(Collection<PersonId> people) {
        var found = new HashMap<PersonId, Niss>();
        if (!people.isEmpty()) {
            jdbc.sql("select active_person, niss from identity_number where active_person in (:people)")
                    .param("people", people.stream().map(PersonId::value).toList())
                    .query(row -> {
                        found.put(new PersonId(row.getLong(1)), new Niss(row.getString(2)));
                    });
        }
        return found;
    }

    /** Records a number; {@code issuedBase} are its nine digits when it was issued here. */
    void add(Niss niss, PersonId person, @Nullable Integer issuedBase) {
        jdbc.sql("""
                        insert into identity_number (niss, person_id, state, since, issued_base)
                        values (:niss, :person, 'ACTIVE', :since, :base)
                        """)
                .param("niss", niss.digits())
                .param("person", person.value())
                .param("since", now())
                .param("base", issuedBase)
                .update();
    }

    void replace(Niss niss, Niss by) {
        update(niss, NumberState.REPLACED, by);
    }

    void cancel(Niss niss) {
        update(niss, NumberState.CANCELLED, null);
    }

    private void update(Niss niss, NumberState state, @Nullable Niss by) {
        jdbc.sql("update identity_number set state = :state, replaced_by = :by, since = :since where niss = :niss")
                .param("state", state.name())
                .param("by", by == null ? null : by.digits())
                .param("since", now())
                .param("niss", niss.digits())
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
