package be.belgianid.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import be.belgianid.cli.bench.paper.Condition;
import be.belgianid.cli.bench.paper.Paper;
import be.belgianid.cli.bench.paper.PaperKind;
import be.belgianid.cli.bench.paper.PaperPress;
import be.belgianid.document.DocumentField;
import be.belgianid.document.mrz.MrzParser;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ContradictionsTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Engines TEXTS = new Engines(Recogniser::forText);
    private static final NameReader MODELS =
            new NameReader(Map.of("one", TEXTS, "two", TEXTS, "three", TEXTS), () -> false);
    private static final PaperPress PRESS = new PaperPress(77, TODAY);

    @AfterAll
    static void close() {
        TEXTS.close();
    }

    @Test
    void onePersonsPrintAboveAnothersZoneIsNoticed() {
        var found = between(passport(2), passport(3).zone());

        assertThat(found)
                .containsOnlyKeys(
                        DocumentField.SURNAME,
                        DocumentField.GIVEN_NAMES,
                        DocumentField.BIRTH_DATE,
                        DocumentField.VALID_UNTIL,
                        DocumentField.NUMBER);
        assertThat(found)
                .extractingByKey(DocumentField.BIRTH_DATE)
                .extracting(PrintedValue::value)
                .isEqualTo(passport(2).printed().get(DocumentField.BIRTH_DATE));
    }

    @Test
    void aGenuinePageContradictsItselfNowhere() {
        for (var number = 0; number < 5; number++) {
            assertThat(between(passport(number), passport(number).zone()))
                    .as("page %d", number)
                    .isEmpty();
        }
    }

    @Test
    void oneFieldAloneIsTakenForAMisreading() {
        var own = passport(2).zone();
        var renamed = own.getFirst().replaceFirst("^(P.[A-Z<]{3})[A-Z]+", "$1QUITEANOTHER");

        assertThat(between(passport(2), List.of((renamed + "<".repeat(44)).substring(0, 44), own.getLast())))
                .isEmpty();
    }

    @Test
    void whatOnlyOneModelReadsIsNoContradiction() {
        var alone = new NameReader(Map.of(), () -> false);

        assertThat(between(passport(2), passport(3).zone(), alone)).isEmpty();
    }

    private static Map<DocumentField, PrintedValue> between(Paper print, List<String> zone) {
        return between(print, zone, MODELS);
    }

    private static Map<DocumentField, PrintedValue> between(Paper print, List<String> zone, NameReader models) {
        var page = Upright.of(Grey.of(print.sides().getFirst()), 0, 1, 2_000_000);
        var words = TEXTS.lend(engine -> Word.parse(engine.words(page.picture(), Duration.ofSeconds(60))));
        return Contradictions.in(page, words, MrzParser.parse(zone).orElseThrow(), models, TODAY);
    }

    private static Paper passport(int number) {
        return PRESS.good(number, PaperKind.PASSPORT, Condition.CLEAN).paper();
    }
}
