package be.belgianid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheckNissTests {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);

    @Test
    void printsWhatANumberTells() throws IOException {
        assertThat(answers("83.45.24-163.11\n")).isEqualTo("83.45.24-163.11\tvalid\tBIS\t1983-05-24\tM\t-\n");
        assertThat(answers("00210000178")).isEqualTo("00210000178\tvalid\tBIS\t2000-01\tU\t-\n");
        assertThat(answers("40000095579")).isEqualTo("40000095579\tvalid\tNN\t1940\tM\t-\n");
        assertThat(answers("00003241778")).startsWith("00003241778\tvalid\tNN\tunknown\t");
    }

    @Test
    void printsWhyATextIsNoNumber() throws IOException {
        assertThat(answers("83452416312\n12345\n96531699935\n"))
                .isEqualTo("83452416312\tinvalid\tBIS\t-\t-\tidentity.niss.check\n"
                        + "12345\tinvalid\t-\t-\t-\tidentity.niss.length\n"
                        + "96531699935\tinvalid\t-\t-\t-\tidentity.niss.month\n");
    }

    @Test
    void acceptsEveryLineEndAndSkipsBlankLines() throws IOException {
        assertThat(answers("\uFEFF83452416311\r\n\r\n   \n\n83452416311"))
                .isEqualTo("83452416311\tvalid\tBIS\t1983-05-24\tM\t-\n".repeat(2));
    }

    @Test
    void refusesDigitsOfOtherScriptsAndPrintsThemUnchanged() throws IOException {
        assertThat(answers("٨٣٤٥٢٤١٦٣١١")).isEqualTo("٨٣٤٥٢٤١٦٣١١\tinvalid\t-\t-\t-\tidentity.niss.characters\n");
    }

    @Test
    void aTabInALineMakesNoColumn() throws IOException {
        assertThat(answers("83452416311\tx")).isEqualTo("83452416311 x\tinvalid\t-\t-\t-\tidentity.niss.length\n");
    }

    @Test
    void anEndlessLineDoesNotFillTheMemory() throws IOException {
        assertThat(answers("1".repeat(5_000_000))).hasSizeLessThan(1100);
    }

    @Test
    void agreesWithTheCollectedCases() throws IOException {
        var cases = new String(
                        Objects.requireNonNull(getClass().getResourceAsStream("/cases/niss.tsv"))
                                .readAllBytes(),
                        StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
        var numbers = cases.stream().map(row -> row[0]).collect(Collectors.joining("\n"));

        var answers = answers(numbers).lines().map(line -> line.split("\t", -1)).toList();

        assertThat(answers).hasSameSizeAs(cases);
        IntStream.range(0, cases.size()).forEach(index -> {
            var expected = cases.get(index);
            assertThat(answers.get(index))
                    .startsWith(
                            expected[0],
                            expected[1].equals("yes") ? "valid" : "invalid",
                            dash(expected[2]),
                            dash(expected[3]),
                            dash(expected[4]));
        });
    }

    private static String dash(String column) {
        return column.isEmpty() ? "-" : column;
    }

    private static String answers(String input) throws IOException {
        var output = new ByteArrayOutputStream();
        new CheckNiss(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), output, CLOCK).call();
        return output.toString(StandardCharsets.UTF_8);
    }
}
