package be.belgianid.document.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTests {
    private static final DocumentReader READER = new DocumentReader();

    @AfterAll
    static void close() {
        READER.destroy();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void readsAZoneWhicheverWayThePageIsTurned(int seed) {
        var drawn = DrawnZones.turned(seed);

        var zone = read(drawn.picture()).zone().orElseThrow();

        assertThat(zone.mrz().lines()).isEqualTo(drawn.lines());
    }

    @Test
    void verifiesMostSpoiltPagesAndNeverWrongly() {
        var exact = 0;
        var zones = 0;
        for (var seed = 100; seed < 124; seed++) {
            var drawn = DrawnZones.of(seed);
            var zone = read(drawn.picture()).zone();
            zones += drawn.lines().isEmpty() ? 0 : 1;
            var right = zone.filter(found -> found.mrz().lines().equals(drawn.lines()))
                    .isPresent();
            exact += right ? 1 : 0;
            assertThat(right || zone.filter(ZoneReading::verified).isEmpty())
                    .as(drawn.condition())
                    .isTrue();
        }

        assertThat(exact).isGreaterThanOrEqualTo(zones - 4);
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
