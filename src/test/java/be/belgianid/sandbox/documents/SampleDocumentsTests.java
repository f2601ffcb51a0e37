package be.belgianid.sandbox.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleDocumentsTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private final SampleDocuments documents = on(TODAY);

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-12-31", "2028-02-29", "2041-07-01"})
    void onlyTheExpiredDocumentIsEverExpired(String day) {
        var today = LocalDate.parse(day);

        assertThat(on(today).all()).allSatisfy(document -> {
            var paper = document.details().documents().getFirst();
            assertThat(paper.validFrom()).isBefore(today);
            if (document.story() == Story.EXPIRED) {
                assertThat(paper.validUntil()).isBefore(today);
            } else {
                assertThat(paper.validUntil()).isAfter(today);
            }
        });
    }

    @Test
    void everyStoryIsTold() {
        var told =
                documents.all().stream().map(SampleDocument::story).distinct().toList();

        assertThat(told)
                .contains(
                        Story.KNOWN,
                        Story.OTHER_SPELLING,
                        Story.TRANSLITERATED,
                        Story.REPLACED_NUMBER,
                        Story.DECEASED,
                        Story.AMBIGUOUS,
                        Story.EXPIRED,
                        Story.UNREADABLE);
        assertThat(documents.unknown(1).story()).isEqualTo(Story.NEW);
    }

    @Test
    void theSameDocumentIsDrawnTwiceAlike() {
        for (var slug : new String[] {"van-mechelen", "janssens", "munteanu", "bellandi"}) {
            var document = documents.find(slug).orElseThrow();

            assertThat(documents.file(document).content())
                    .isEqualTo(documents.file(document).content());
        }
    }

    @Test
    void everyUnknownPersonIsAnotherOne() {
        var people = IntStream.range(1, 500)
                .mapToObj(documents::unknown)
                .map(SampleDocument::details)
                .toList();

        assertThat(people).doesNotHaveDuplicates();
        assertThat(people)
                .extracting(person -> person.documents().getFirst().number())
                .doesNotHaveDuplicates();
    }

    @Test
    void writesTheCardLinesOfIcao9303() {
        var document = documents.find("munteanu").orElseThrow();

        assertThat(MachineReadableZone.card(document.printed()))
                .containsExactly(
                        "IDROUMX083627<9<<<<<<<<<<<<<<<",
                        "9604238F3004238ROU<<<<<<<<<<<2",
                        "MUNTEANU<<IOANA<SANZIANA<<<<<<");
    }

    private static SampleDocuments on(LocalDate today) {
        return new SampleDocuments(Clock.fixed(today.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }
}
