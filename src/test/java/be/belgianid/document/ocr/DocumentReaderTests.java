package be.belgianid.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReaderTests {
    private static final DocumentReader READER = new DocumentReader();

    @AfterAll
    static void close() {
        READER.destroy();
    }

    @ParameterizedTest
    @CsvSource({"1,0", "1,90", "2,180", "3,270", "4,7", "5,-12"})
    void readsAZoneWhicheverWayThePageIsTurned(int seed, int degrees) {
        var drawn = DrawnZones.clean(seed);
        var page = degrees == 0 ? drawn.picture() : DrawnZones.turned(drawn.picture(), degrees, new Random(seed));

        var zone = read(page).zone().orElseThrow();

        assertThat(zone.mrz().lines()).isEqualTo(drawn.lines());
    }

    @Test
    void verifiesMostSpoiltPagesAndNeverWrongly() throws Exception {
        var exact = 0;
        for (var seed = 100; seed < 112; seed++) {
            var drawn = DrawnZones.of(seed);
            var zone = read(drawn.picture()).zone();
            var right = zone.filter(found -> found.mrz().lines().equals(drawn.lines()))
                    .isPresent();
            exact += right ? 1 : 0;
            assertThat(right || zone.filter(ZoneReading::verified).isEmpty())
                    .as(drawn.condition())
                    .isTrue();
        }

        assertThat(exact).isGreaterThanOrEqualTo(9);
    }

    @Test
    void inventsNothingOnAnEmptyPage() {
        var reading = read(new BufferedImage(1000, 700, BufferedImage.TYPE_INT_RGB));

        assertThat(reading.zone()).isEmpty();
        assertThat(reading.printed()).isEmpty();
    }

    private static PageReading read(BufferedImage page) {
        return READER.read(page, LocalDate.of(2026, 11, 21), Duration.ofSeconds(60), percent -> {});
    }
}
