package be.belgianid.identity;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Loads people together with the numbers they already hold: the first filling of a registry. */
public final class RegisterLoad {
    private final DataSource dataSource;
    private final BulkLoader people;
    private final LocalDateTime now;

    private RegisterLoad(DataSource dataSource, Clock clock) {
        this.people = BulkLoader.over(dataSource);
        this.dataSource = dataSource;
        this.now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** A load into a database whose {@code identity} tables exist; nobody is there before all are, with their numbers. */
    public static RegisterLoad over(DataSource dataSource, Clock clock) {
        return new RegisterLoad(dataSource, clock);
    }

    /** A person with today's number and those it replaced. */
    public record Holder(PersonDetails details, Niss number, List<Niss> formerNumbers, boolean deceased) {
        public Holder {
            formerNumbers = List.copyOf(formerNumbers);
        }
    }

    /** Loads all of them into a registry without people; answers how many. */
    public long load(Iterator<Holder> holders) {
        var numbers = new ArrayList<@Nullable Object[]>();
        return people.load(
                        new Iterator<>() {
                            private long position;

                            @Override
                            public boolean hasNext() {
                                return holders.hasNext();
                            }

                            @Override
                            public BulkLoader.Entry next() {
                                var holder = holders.next();
                                numbers.add(row(position, holder.number(), null));
                                holder.formerNumbers()
                                        .forEach(former -> numbers.add(row(position, former, holder.number())));
                                position++;
                                return new BulkLoader.Entry(
                                        holder.details(),
                                        holder.deceased() ? PersonStatus.DECEASED : PersonStatus.ACTIVE);
                            }
                        },
                        loaded -> write(numbers, loaded.first()))
                .count();
    }

    private void write(List<@Nullable Object[]> numbers, long first) {
        var text = new LoadText();
        for (var row : numbers) {
            row[1] = first + (long) row[1];
            text.row(row);
        }
        numbers.clear();
        try (var stream = new LoadStream(dataSource, "identity_number", "niss,person_id,state,replaced_by,since")) {
            stream.write(text.toBytes());
            stream.end();
            stream.commit();
        }
    }

    private @Nullable Object[] row(long position, Niss number, @Nullable Niss replacedBy) {
        var state = replacedBy == null ? NumberState.ACTIVE : NumberState.REPLACED;
        return new @Nullable Object[] {
            number.digits(), position, state.name(), replacedBy == null ? null : replacedBy.digits(), now
        };
    }
}
