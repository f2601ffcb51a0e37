package be.belgianid.request;

import static org.assertj.core.api.Assertions.assertThat;

import be.belgianid.sandbox.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The program is killed while 200 employers send requests, and started again. */
class CrashRecoveryIT {

    private static final String SENT = "status <> 'DRAFT'";

    @TempDir
    Path data;

    private Process program;

    @AfterEach
    void stop() throws InterruptedException {
        program.destroy();
        program.waitFor(90, TimeUnit.SECONDS);
    }

    @Test
    void everySentRequestGetsOneAnswerOrTicketAndNoNumberIsGivenTwice() throws Exception {
        launch("storm");
        awaitSent(60);

        program.destroyForcibly().waitFor();
        var promised = sent();
        launch("recovery", "quiet");

        Awaitility.await("answers to all requests")
                .atMost(Duration.ofMinutes(8))
                .failFast("the program has ended", () -> !program.isAlive())
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> log("recovery").contains("settled"));
        stop();
        try (var database = EmbeddedDatabase.open(data.resolve("db"), "64M")) {
            check(jdbc(database), promised);
        }
    }

    private void check(JdbcClient jdbc, List<String> promised) {
        var kept = jdbc.sql("select cast(id as char) from request_identification where " + SENT)
                .query(String.class)
                .list();

        assertThat(kept).as("requests whose sending was confirmed").containsAll(promised);
        assertThat(count(jdbc, "select count(*) from request_identification where status = 'SUBMITTED'"))
                .as("requests without an answer")
                .isZero();
        assertThat(count(jdbc, "select count(*) - count(distinct ticket) from request_identification where " + SENT))
                .as("requests without a ticket number of their own")
                .isZero();
        assertThat(count(
                        jdbc,
                        "select count(*) from request_identification where status = 'IDENTIFIED' and niss is null"))
                .as("answers without a number")
                .isZero();
        assertThat(count(jdbc, "select count(*) from request_identification where status = 'IDENTIFIED'"))
                .as("requests answered with a number")
                .isPositive();
        assertThat(count(
                        jdbc,
                        "select count(*) from (select niss from request_identification where niss is not null"
                                + " group by niss having count(distinct person_name) > 1) twice"))
                .as("numbers given to two people")
                .isZero();
        assertThat(count(
                        jdbc,
                        "select count(*) from (select person_name from request_identification where niss is not null"
                                + " group by person_name having count(distinct niss) > 1) twice"))
                .as("people with two numbers")
                .isZero();
        assertThat(count(
                        jdbc,
                        "select count(*) from identity_number number where issued_base is not null and not exists"
                                + " (select 1 from request_identification request where request.niss = number.niss)"))
                .as("numbers issued for no request")
                .isZero();
    }

    private static long count(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private static JdbcClient jdbc(EmbeddedDatabase database) {
        return JdbcClient.create(
                new DriverManagerDataSource(database.url(), EmbeddedDatabase.USER, database.password()));
    }

    private void launch(String name, String... options) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+EnableDynamicAgentLoading",
                "-cp",
                System.getProperty("java.class.path"),
                SubmissionStorm.class.getName(),
                data.toString()));
        command.addAll(Arrays.asList(options));
        program = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(logFile(name).toFile())
                .start();
    }

    private void awaitSent(int requests) {
        Awaitility.await(requests + " requests to be sent, see " + logFile("storm"))
                .atMost(Duration.ofMinutes(8))
                .pollInterval(Duration.ofMillis(5))
                .failFast("the program has ended", () -> !program.isAlive())
                .until(() -> sent().size() >= requests);
    }

    private List<String> sent() {
        try (Stream<String> lines = Files.lines(logFile("storm"))) {
            return lines.filter(line -> line.startsWith("sent "))
                    .map(line -> line.substring("sent ".length()))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private String log(String name) throws IOException {
        return Files.readString(logFile(name));
    }

    private static Path logFile(String name) {
        return Path.of("target", "crash-" + name + ".log");
    }
}
