package be.belgianid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckMrzTests {
    private static final String PASSPORT =
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10\n";

    @Test
    void printsWhatAZoneTells() throws IOException {
        assertThat(answers(PASSPORT))
                .isEqualTo("{\"format\":\"TD3\",\"valid\":true,\"failing\":[],"
                        + "\"clean\":[\"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\","
                        + "\"L898902C36UTO7408122F1204159ZE184226B<<<<<10\"],\"documentCode\":\"P\",\"issuer\":\"UTO\","
                        + "\"number\":\"L898902C3\",\"nationality\":\"UTO\",\"birth\":\"740812\",\"sex\":\"F\","
                        + "\"expiry\":\"120415\",\"surname\":\"ERIKSSON\",\"givenNames\":\"ANNA MARIA\"}\n");
    }

    @Test
    void namesTheCheckDigitsThatDoNotHold() throws IOException {
        assertThat(answers(PASSPORT.replace("7408122", "7408132")))
                .contains("\"valid\":false,\"failing\":[\"birth\",\"composite\"]");
    }

    @Test
    void aBlankLinePartsTwoDocumentsWhateverEndsTheLines() throws IOException {
        var answers = answers("\uFEFF\r\n" + PASSPORT.replace("\n", "\r\n") + "\r\n  \n" + PASSPORT);

        assertThat(answers.lines()).hasSize(2).allMatch(line -> line.contains("\"valid\":true"));
    }

    @Test
    void whatFitsNoFormatIsAnsweredAllTheSame() throws IOException {
        assertThat(answers("Bonjour <\n"))
                .startsWith("{\"format\":null,\"valid\":false,\"failing\":[\"format\"],\"clean\":[\"BONJOUR<\"]");
        assertThat(answers("A\n".repeat(9))).hasLineCount(1);
        assertThat(answers("")).isEmpty();
    }

    @Test
    void anEndlessLineDoesNotFillTheMemory() throws IOException {
        assertThat(answers("<".repeat(5_000_000))).hasSizeLessThan(1000);
    }

    @Test
    void agreesWithTheCollectedCases() throws IOException {
        var rows = cases();

        var answers = answers(rows.stream()
                        .map(row -> String.join("\n", lines(row, 2)))
                        .collect(Collectors.joining("\n\n")))
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();

        assertThat(answers).hasSameSizeAs(rows);
        for (var i = 0; i < rows.size(); i++) {
            assertThat(told(answers.get(i))).as(rows.get(i)[0]).isEqualTo(expected(rows.get(i)));
        }
    }

    private static List<Object> told(JsonNode answer) {
        var texts = Stream.of(
                        "format",
                        "documentCode",
                        "issuer",
                        "number",
                        "nationality",
                        "birth",
                        "sex",
                        "expiry",
                        "surname",
                        "givenNames")
                .map(name -> answer.get(name).asString())
                .toList();
        return List.of(answer.get("valid").asBoolean(), list(answer.get("failing")), list(answer.get("clean")), texts);
    }

    private static List<Object> expected(String[] row) {
        var failing = row[9].isEmpty() ? List.<String>of() : Arrays.asList(row[9].split(","));
        return List.of(
                row[8].equals("yes"),
                failing,
                lines(row, 5),
                Stream.concat(Stream.of(row[1]), Arrays.stream(row, 10, 19)).toList());
    }

    private static List<String> list(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static List<String[]> cases() throws IOException {
        try (var stream = Objects.requireNonNull(
                CheckMrzTests.class.getResourceAsStream("/be/belgianid/document/mrz.tsv"), "mrz.tsv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }

    private static List<String> lines(String[] row, int from) {
        return Stream.of(row[from], row[from + 1], row[from + 2])
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String answers(String input) throws IOException {
        var output = new ByteArrayOutputStream();
        new CheckMrz(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), output).call();
        return output.toString(StandardCharsets.UTF_8);
    }
}
