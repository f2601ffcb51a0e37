package be.belgianid.identity;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes people into a registry that may be in use, each with a new BIS number; some at a time are kept together or not at all. */
public final class RegisterIntake {
    private final RegisteredPeople people;
    private final TransactionTemplate transactions;

    private RegisterIntake(DataSource dataSource, Clock clock) {
        var client = JdbcClient.create(dataSource);
        var numbers = new Numbers(client, clock);
        var issuer = new NumberIssuer(client, new RegistryLocks(client), numbers);
        people = new RegisteredPeople(PersonIndex.over(dataSource), numbers, issuer);
        transactions = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
    }

    /** For a database whose {@code identity} tables exist. */
    public static RegisterIntake over(DataSource dataSource, Clock clock) {
        return new RegisterIntake(dataSource, clock);
    }

    /** Whether the registry's tables are there. */
    public static boolean isReady(DataSource dataSource) {
        return !new JdbcTemplate(dataSource)
                .queryForList("SHOW TABLES LIKE 'identity_lock'")
                .isEmpty();
    }

    /** Whether a number can be made for a birth date like this. */
    public static boolean accepts(PersonDetails details) {
        return NumberSeries.covers(details.birthDate());
    }

    /** Registers all of them in one transaction, without looking for those who resemble. */
    public void take(List<PersonDetails> some) {
        transactions.executeWithoutResult(status -> some.forEach(people::register));
    }
}
