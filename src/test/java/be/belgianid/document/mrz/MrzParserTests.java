package be.belgianid.document.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MrzParserTests {
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void agreesWithEveryCase(String id, String[] row) {
        var mrz = MrzParser.parse(lines(row, 2)).orElseThrow();

        assertThat(mrz.format()).hasToString(row[1]);
        assertThat(mrz.lines()).isEqualTo(lines(row, 5));
        assertThat(mrz.valid()).isEqualTo(row[8].equals("yes"));
        assertThat(String.join(",", mrz.failing())).isEqualTo(row[9]);
        assertThat(List.of(
                        mrz.documentCode(),
                        mrz.issuer(),
                        mrz.number(),
                        mrz.nationality(),
                        mrz.birth(),
                        mrz.sex(),
                        mrz.expiry(),
                        mrz.surname(),
                        mrz.givenNames()))
                .containsExactly(row[10], row[11], row[12], row[13], row[14], row[15], row[16], row[17], row[18]);
    }

    @Test
    void recognisesNoZoneInLinesOfOtherLengths() {
        assertThat(MrzParser.parse(List.of("P<UTO", "L898902C3"))).isEmpty();
        assertThat(MrzParser.parse(List.of())).isEmpty();
    }

    @Test
    void acceptsAVisaWithoutCompositeCheckDigit() {
        var visa = MrzParser.parse(List.of(
                "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L8988901C4XXX4009078F96121096ZE184226B<<<<<<"));

        assertThat(visa.orElseThrow().format()).isEqualTo(MrzFormat.MRVA);
        assertThat(visa.orElseThrow().valid()).isTrue();
    }

    static Stream<Object[]> cases() throws IOException {
        var stream = Objects.requireNonNull(
                MrzParserTests.class.getResourceAsStream("/be/belgianid/document/mrz.tsv"), "mrz.tsv");
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(row -> new Object[] {row[0], row})
                    .toList()
                    .stream();
        }
    }

    private static List<String> lines(String[] row, int from) {
        return Stream.of(row[from], row[from + 1], row[from + 2])
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
