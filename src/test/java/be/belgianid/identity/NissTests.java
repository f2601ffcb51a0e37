package be.belgianid.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NissTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    /** The columns number, valid, kind, birth date and sex of the collected cases, {@code -} for an empty one. */
    record Case(String number, String valid, String kind, String birthDate, String sex) {
        static Case of(String line) {
            var columns = line.split("\t", -1);
            return new Case(columns[0], columns[1], dash(columns[2]), dash(columns[3]), dash(columns[4]));
        }

        private static String dash(String column) {
            return column.isEmpty() ? "-" : column;
        }
    }

    static Stream<Case> cases() throws IOException {
        var stream = Objects.requireNonNull(NissTests.class.getResourceAsStream("/cases/niss.tsv"));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).filter(line -> !line.startsWith("#")).map(Case::of).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithTheCollectedCases(Case expected) {
        var found =
                switch (Niss.check(expected.number(), TODAY)) {
                    case NissCheck.Valid valid ->
                        new Case(
                                expected.number(),
                                "yes",
                                valid.kind().code(),
                                valid.birthDate().format(),
                                String.valueOf(valid.sex().letter()));
                    case NissCheck.Invalid invalid ->
                        new Case(
                                expected.number(),
                                "no",
                                invalid.kind() == null ? "-" : invalid.kind().code(),
                                "-",
                                "-");
                };

        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'',length",
        "1234567890,length",
        "83452416312345,length",
        "8345241631A,characters",
        "٨٣٤٥٢٤١٦٣١١,characters",
        "８３４５２４１６３１１,characters",
        "83452416312,check",
        "83452416300,check",
        "83452416398,check",
        "01131600119,month",
        "47060200096,serial",
        "00000199938,serial",
        "81022903534,date",
    })
    void refusesWithTheReason(String text, String reason) {
        assertThatIllegalArgumentException().isThrownBy(() -> Niss.of(text)).withMessage("identity.niss." + reason);
    }

    @Test
    void acceptsSeparatorsAndShowsThemItsOwnWay() {
        assertThat(Niss.of("83.45.24.163/11").display()).isEqualTo("83.45.24-163.11");
        assertThat(Niss.of(" 83 45 24-163 11 ").digits()).isEqualTo("83452416311");
    }

    @Test
    void refusesABirthDateInTheFuture() {
        var tomorrow = Niss.withCheckNumber(260602_001, true);

        assertThat(Niss.check(tomorrow.digits(), TODAY))
                .isEqualTo(new NissCheck.Invalid("identity.niss.future", Niss.Kind.NATIONAL));
        assertThat(Niss.check(tomorrow.digits(), TODAY.plusDays(1))).isInstanceOf(NissCheck.Valid.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {260601_001, 260600_001, 260000_001, 262000_001})
    void acceptsTheCurrentDayMonthAndYear(int nineDigits) {
        var number = Niss.withCheckNumber(nineDigits, true);

        assertThat(Niss.check(number.digits(), TODAY)).isInstanceOf(NissCheck.Valid.class);
    }

    @Test
    void acceptsTheSeriesWithoutADateBeyondDay31() {
        var number = Niss.of("00003241778");

        assertThat(number.birthDate()).isEqualTo(PartialDate.UNKNOWN);
        assertThat(number.kind()).isEqualTo(Niss.Kind.NATIONAL);
    }

    @Test
    void keepsTheLeadingZeroOfACheckNumber() {
        assertThat(Stream.iterate(1, serial -> serial + 2)
                        .limit(400)
                        .map(serial -> Niss.withCheckNumber(850101_000 + serial, false)))
                .allMatch(number -> Niss.of(number.digits()).equals(number))
                .anyMatch(number -> number.digits().charAt(9) == '0');
    }

    @Test
    void oneWrongDigitNeverPassesInTheSameCentury() {
        var digits = "83452416311";
        for (int position = 0; position < 9; position++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                var wrong = digits.substring(0, position) + digit + digits.substring(position + 1);
                if (!wrong.equals(digits)
                        && NissCheck.of(wrong) instanceof NissCheck.Valid valid
                        && valid.birthDate().year() != null) {
                    assertThat(valid.birthDate().year()).isGreaterThanOrEqualTo(2000);
                }
            }
        }
    }

    @Test
    void twoNeighboursSwappedAreRefused() {
        assertThat(NissCheck.of("83452461311")).isInstanceOf(NissCheck.Invalid.class);
    }

    @Test
    void neverShowsItself() {
        assertThat(Niss.of("83452416311")).hasToString("Niss[masked]");
        assertThat(NissCheck.of("83452416311").toString()).doesNotContain("1983");
    }
}
