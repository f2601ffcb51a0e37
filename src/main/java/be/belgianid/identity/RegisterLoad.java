package be.belgianid.identity;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Loads people together with the numbers they already hold: the first filling of a registry. */
public final class RegisterLoad {
    private static final int BATCH = 2000;

    private final BulkLoader people;
    private final JdbcTemplate jdbc;
    private final LocalDateTime now;

    private RegisterLoad(DataSource dataSource, Clock clock) {
        this.people = BulkLoader.over(dataSource);
        this.jdbc = new JdbcTemplate(dataSource);
        this.now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** A load into a database whose {@code identity} tables exist; people first, then numbers, in several transactions. */
    public static RegisterLoad over(DataSource dataSource, Clock clock) {
        return new RegisterLoad(dataSource, clock);
    }

    /** A person with today's number and those it replaced. */
    public record Holder(PersonDetails details, Niss number, List<Niss> formerNumbers, boolean deceased) {
        public Holder {
            formerNumbers = List.copyOf(formerNumbers);
        }
    }

    /** Loads all of them; answers how many. */
    public long load(Iterator<Holder> holders) {
        var numbers = new ArrayList<Object[]>();
        var deceased = new ArrayList<Integer>();
        var loaded = people.load(new Iterator<>() {
            private int position;

            @Override
            public boolean hasNext() {
                return holders.hasNext();
            }

            @Override
            public PersonDetails next() {
                var holder = holders.next();
                numbers.add(row(position, holder.number(), null));
                holder.formerNumbers().forEach(former -> numbers.add(row(position, former, holder.number())));
                if (holder.deceased()) {
                    deceased.add(position);
                }
                position++;
                return holder.details();
            }
        });
        numbers.forEach(row -> row[1] = loaded.first() + (int) row[1]);
        jdbc.batchUpdate(
                "insert into identity_number (niss, person_id, state, replaced_by, since) values (?, ?, ?, ?, ?)",
                numbers,
                BATCH,
                (statement, row) -> {
                    for (int column = 0; column < row.length; column++) {
                        statement.setObject(column + 1, row[column]);
                    }
                });
        deceased.forEach(position ->
                jdbc.update("update identity_person set status = 'DECEASED' where id = ?", loaded.first() + position));
        return loaded.count();
    }

    private Object[] row(int position, Niss number, @Nullable Niss replacedBy) {
        var state = replacedBy == null ? NumberState.ACTIVE : NumberState.REPLACED;
        return new Object[] {
            number.digits(), position, state.name(), replacedBy == null ? null : replacedBy.digits(), now
        };
    }
}
