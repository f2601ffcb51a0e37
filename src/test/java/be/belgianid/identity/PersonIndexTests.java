package be.belgianid.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.belgianid.identity.matching.Decision.Verdict;
import be.belgianid.identity.matching.MatchPolicy;
import be.belgianid.identity.matching.Matcher;
import be.belgianid.sandbox.EmbeddedDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.MariaDbDataSource;
import org.springframework.jdbc.core.JdbcTemplate;

class PersonIndexTests {
    private static final Matcher MATCHER = new Matcher(MatchPolicy.DEFAULT);
    private static EmbeddedDatabase database;
    private static MariaDbDataSource dataSource;

    @BeforeAll
    static void openDatabase() throws SQLException {
        database = EmbeddedDatabase.temporary("64M");
        dataSource = new MariaDbDataSource(
                database.url() + "?user=" + EmbeddedDatabase.USER + "&password=" + database.password());
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration/identity")
                .load()
                .migrate();
    }

    @AfterAll
    static void closeDatabase() {
        database.close();
    }

    @Test
    void findsEverybodyWhoWasLoadedAndLaterAddedChangedOrLoadedAgain() {
        var index = PersonIndex.over(dataSource);
        var loader = BulkLoader.over(dataSource);

        var first = loader.load(
                IntStream.range(0, 2500).mapToObj(PersonIndexTests::person).iterator());
        var second = loader.load(
                IntStream.range(2500, 2600).mapToObj(PersonIndexTests::person).iterator());
        var added = index.nextId();
        index.add(added, person(9001));

        assertThat(first.count()).isEqualTo(2500);
        assertThat(identified(index, person(0))).isEqualTo(first.first());
        assertThat(identified(index, person(2499))).isEqualTo(first.first() + 2499);
        assertThat(identified(index, person(2599))).isEqualTo(second.first() + 99);
        assertThat(identified(index, person(9001))).isEqualTo(added.value());
        assertThat(index.find(added))
                .hasValueSatisfying(known -> assertThat(known.details()).isEqualTo(person(9001)));

        index.replace(added, person(9002));

        assertThat(identified(index, person(9002))).isEqualTo(added.value());
        assertThat(index.candidates(person(9001)).people())
                .noneMatch(known -> known.id().equals(added));
    }

    @Test
    void nobodyIsThereAfterALoadThatWasInterrupted() {
        var index = PersonIndex.over(dataSource);
        var loader = BulkLoader.over(dataSource);
        var broken = IntStream.range(0, 9000)
                .mapToObj(number -> person(number < 8000 ? number : 1 / (number - 8000)))
                .iterator();

        assertThatThrownBy(() -> loader.load(broken)).isInstanceOf(ArithmeticException.class);
        assertThat(index.candidates(person(1)).people()).isEmpty();

        var loaded = loader.load(
                IntStream.range(0, 500).mapToObj(PersonIndexTests::person).iterator());

        assertThat(identified(index, person(499))).isEqualTo(loaded.first() + 499);
    }

    @AfterEach
    void empty() {
        var jdbc = new JdbcTemplate(dataSource);
        for (var table :
                List.of("identity_person", "identity_document", "identity_match_key", "identity_match_block")) {
            jdbc.update("DELETE FROM " + table);
        }
    }

    private static long identified(PersonIndex index, PersonDetails question) {
        var decision = MATCHER.decide(question, index.candidates(question));
        assertThat(decision.verdict()).isEqualTo(Verdict.IDENTIFIED);
        return decision.candidates().getFirst().person().id().value();
    }

    /** People with tabs, quotes and every script, each different from the others. */
    private static PersonDetails person(int number) {
        var word = new StringBuilder();
        for (var rest = number + 10_000; rest > 0; rest /= 20) {
            word.append("bcdfgklmnprstvzbdgkl".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
        }
        return new PersonDetails(
                new PersonName(
                        "Ō\\" + word + "\t\"", List.of("Έλενα", word.reverse().toString())),
                new PartialDate(1940 + number % 60, 1 + number % 12, 1 + number % 28),
                new Country("GR"),
                "Αθήνα",
                Sex.FEMALE,
                List.of(new Country("GR"), Country.BELGIUM),
                new Address(Country.BELGIUM, "9000", "Gent", "Veldstraat", String.valueOf(number), null),
                null,
                List.of(new IdentityDocument(
                        DocumentType.PASSPORT, new Country("GR"), "AB" + (1000000 + number), null, null)));
    }
}
