package be.belgianid.cli.bench;

import be.belgianid.cli.bench.Answer.Kind;
import be.belgianid.identity.PersonDetails;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two plain ways to find a person, for comparison: exact surname and birth date; SOUNDEX in SQL with Jaro-Winkler. */
final class Baselines {
    private static final double SAME = 0.95;
    private static final double NEAR = 0.85;

    private final JdbcTemplate jdbc;

    private Baselines(DataSource dataSource) {
        jdbc = new JdbcTemplate(dataSource);
    }

    /** Copies what the baselines need from the loaded registry and indexes it. */
    static Baselines prepare(DataSource dataSource) {
        var baselines = new Baselines(dataSource);
        baselines.jdbc.execute("DROP TABLE IF EXISTS bench_baseline");
        baselines.jdbc.execute("""
                CREATE TABLE bench_baseline (
                    id BIGINT NOT NULL PRIMARY KEY, surname VARCHAR(120) NOT NULL, given_names VARCHAR(200) NOT NULL,
                    birth CHAR(10) NOT NULL, sound VARCHAR(40) NOT NULL) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin""");
        baselines.jdbc.execute("""
                INSERT INTO bench_baseline
                SELECT id, UPPER(surname), UPPER(REPLACE(given_names, '|', ' ')),
                       CONCAT(birth_year, '-', LPAD(birth_month, 2, '0'), '-', LPAD(birth_day, 2, '0')),
                       LEFT(SOUNDEX(surname), 4)
                FROM identity_person WHERE birth_day IS NOT NULL""");
        baselines.jdbc.execute("CREATE INDEX bench_exact ON bench_baseline (surname, birth)");
        baselines.jdbc.execute("CREATE INDEX bench_sound ON bench_baseline (sound)");
        return baselines;
    }

    Answer exact(Question question) {
        var people = jdbc.query(
                "SELECT id FROM bench_baseline WHERE surname = ? AND birth = ?",
                (row, number) -> row.getLong(1),
                upper(question.details().name().surname()),
                question.details().birthDate().format());
        return new Answer(people.isEmpty() ? Kind.NEW : people.size() == 1 ? Kind.IDENTIFIED : Kind.OPERATOR, people);
    }

    Answer soundex(Question question) {
        var details = question.details();
        var name = fullName(details);
        var birth = details.birthDate().format();
        var scored = jdbc
                .query(
                        "SELECT id, surname, given_names, birth FROM bench_baseline WHERE sound = LEFT(SOUNDEX(?), 4)",
                        (row, number) -> new Scored(
                                row.getLong(1),
                                JaroWinkler.of(name, row.getString(2) + " " + row.getString(3)),
                                row.getString(4).equals(birth)),
                        details.name().surname())
                .stream()
                .filter(one -> one.likeness >= NEAR && one.sameDay || one.likeness >= SAME)
                .sorted(Comparator.comparingDouble((Scored one) -> -(one.likeness + (one.sameDay ? 1 : 0))))
                .limit(20)
                .toList();
        var sure = scored.stream()
                .filter(one -> one.likeness >= SAME && one.sameDay)
                .count();
        var ids = scored.stream().map(Scored::id).toList();
        return new Answer(ids.isEmpty() ? Kind.NEW : sure == 1 ? Kind.IDENTIFIED : Kind.OPERATOR, List.copyOf(ids));
    }

    private static String fullName(PersonDetails details) {
        return upper(details.name().surname() + " " + details.name().givenNamesLine());
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private record Scored(long id, double likeness, boolean sameDay) {}
}
