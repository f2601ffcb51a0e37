package be.belgianid.document.ocr;

import be.belgianid.document.DocumentField;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Reads a page: its machine-readable zone wherever it is, else the numbered fields of a driving licence. */
@Component
public class DocumentReader implements DisposableBean {
    private static final double TEXT_LONG_SIDE = 1800;
    private static final int QUARTERS = 4;
    /** The zone may take this share of the time; the rest is for the printed text. */
    private static final double SHARE_OF_ZONE = 0.6;

    private static final Duration LEAST_FOR_TEXT = Duration.ofSeconds(3);

    private final Engines zones = new Engines(Recogniser::forZones);
    private final Engines texts = new Engines(Recogniser::forText);

    /** Loads the libraries and both models, which would otherwise make the first person wait. */
    public void warmUp() {
        BandFinder.find(Grey.blank(1500, 1000));
        zones.lend(engine -> engine.line(Grey.blank(400, 48)));
        texts.lend(engine -> engine.line(Grey.blank(400, 48)));
    }

    /** Reads until done or out of time; tells how far it is in percent. */
    public PageReading read(BufferedImage picture, LocalDate today, Duration limit, IntConsumer progress) {
        var start = System.nanoTime();
        BooleanSupplier late = () -> System.nanoTime() - start > SHARE_OF_ZONE * limit.toNanos();
        var page = Grey.of(picture);
        progress.accept(10);
        var zone = zones.lend(engine -> new ZoneReader(engine, today).read(page, late));
        progress.accept(60);
        var printed =
                zone.isPresent() ? Map.<DocumentField, String>of() : licence(page, today, start + limit.toNanos());
        progress.accept(100);
        return new PageReading(zone, printed);
    }

    private Map<DocumentField, String> licence(Grey page, LocalDate today, long end) {
        var upright = page.scaled(Math.min(2, TEXT_LONG_SIDE / Math.max(page.width(), page.height())));
        for (var quarter = 0; quarter < QUARTERS; quarter++) {
            // Upright, as most are, it gets its time even on a busy machine.
            var least = quarter == 0 ? LEAST_FOR_TEXT.toNanos() : 0;
            var left = Duration.ofNanos(Math.max(least, end - System.nanoTime()));
            if (left.toMillis() < 100) {
                break;
            }
            var seen = upright;
            var words = texts.lend(engine -> Word.parse(engine.words(seen, left)));
            var values = Licence.in(words, today);
            if (!values.isEmpty()) {
                return values;
            }
            upright = upright.quarterTurned();
        }
        return Map.of();
    }

    @Override
    public void destroy() {
        zones.close();
        texts.close();
    }
}
