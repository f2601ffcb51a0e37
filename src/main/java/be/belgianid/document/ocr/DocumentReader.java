package be.belgianid.document.ocr;

import be.belgianid.document.DocumentField;
import be.belgianid.document.mrz.Mrz;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.DisposableBean;

/** Reads a page: its machine-readable zone wherever it is, and what is printed beside it. */
public class DocumentReader implements DisposableBean {
    /** The zone may take this share of the time; the rest is for the printed text. */
    private static final double SHARE_OF_ZONE = 0.6;

    private static final double SHARE_OF_WORDS = 0.85;

    /** Characters of a zone stand ten to the inch; print is read best at about ten dots a millimetre. */
    private static final double PITCH = 2.54;

    /** How high most capitals shall be, in pixels, and how far a small picture is enlarged for that. */
    private static final double CAPITAL = 24;

    private static final double LARGEST = 3;
    private static final double DENSITY = 10;
    private static final double MOST_PIXELS = 1_900_000;

    /** How far above its zone a document reaches, in millimetres. */
    private static final double ABOVE = 80;

    private static final double BESIDE = 9;
    private static final int FEWEST_WORDS = 5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Engines zones = new Engines(Recogniser::forZones);
    private final Engines texts = new Engines(Recogniser::forText);
    private final Map<String, Engines> languages = Natives.languages().stream()
            .collect(Collectors.toMap(
                    language -> language, language -> new Engines(() -> Recogniser.forLanguage(language))));

    /** Loads the libraries and all models, which would otherwise make the first person wait. */
    public void warmUp() {
        new BandFinder(Grey.blank(1500, 1000));
        zones.lend(engine -> engine.line(Grey.blank(400, 48)));
        texts.lend(engine -> engine.line(Grey.blank(400, 48)));
        languages.values().forEach(engines -> engines.lend(engine -> engine.line(Grey.blank(100, 48))));
    }

    /** Reads until done or out of time; tells how far it is in percent. */
    public PageReading read(BufferedImage picture, LocalDate today, Duration limit, IntConsumer progress) {
        var start = worked();
        BooleanSupplier late = () -> worked() - start > SHARE_OF_ZONE * limit.toNanos();
        var page = Grey.of(picture);
        progress.accept(10);
        var finder = new BandFinder(page);
        var found = zones.lend(engine -> {
            var reader = new ZoneReader(engine, today);
            return new Found(reader.read(page, finder, late), reader.band());
        });
        progress.accept(60);
        var print = new Print(page, found, today, start, limit);
        var printed = print.read(finder);
        progress.accept(100);
        return new PageReading(found.zone(), printed, print.contradicting);
    }

    private record Found(
            java.util.Optional<ZoneReading> zone,
            @org.jspecify.annotations.Nullable Band band) {}

    /** The printed text of one page, for which the rest of the time is. */
    private final class Print {
        private final Grey page;
        private final Found found;
        private final LocalDate today;
        private final long start;
        private final Duration limit;
        private Map<DocumentField, PrintedValue> contradicting = Map.of();

        Print(Grey page, Found found, LocalDate today, long start, Duration limit) {
            this.page = page;
            this.found = found;
            this.today = today;
            this.start = start;
            this.limit = limit;
        }

        Map<DocumentField, PrintedValue> read(BandFinder finder) {
            var zone = found.zone();
            if (zone.isPresent() && found.band() != null) {
                return values(
                        besideZone(finder, found.band(), zone.get().mrz()),
                        zone.get().mrz());
            }
            var angles = finder.angles().stream()
                    .flatMap(angle -> Stream.of(angle, angle + Math.PI))
                    .toList();
            for (var angle : angles) {
                var upright = upright(finder, angle);
                var words = words(upright);
                var sure = words.stream()
                        .filter(word -> word.confidence() > 60 && word.text().length() > 2)
                        .count();
                if (sure >= FEWEST_WORDS) {
                    var values = values(upright, words, null);
                    if (!values.isEmpty()) {
                        return values;
                    }
                }
            }
            return Map.of();
        }

        /** The part of the page that has print, large enough to be read. */
        private Upright upright(BandFinder finder, double angle) {
            return finder.print(angle)
                    .map(print -> Upright.part(
                            page,
                            angle,
                            Math.min(LARGEST, CAPITAL / print.height()),
                            MOST_PIXELS,
                            print.s0(),
                            print.t0(),
                            print.s1(),
                            print.t1()))
                    .orElseGet(() -> Upright.of(page, angle, 2, MOST_PIXELS));
        }

        /** A page of a booklet lies above its zone; a card's other side may be anywhere. */
        private Upright besideZone(BandFinder finder, Band band, Mrz mrz) {
            var line = band.lines().getFirst();
            var dot = line.pitch() / PITCH;
            var scale = DENSITY / dot;
            if (mrz.format().lines() == 3) {
                var print = finder.print(line.angle());
                return print.isEmpty()
                        ? Upright.of(page, line.angle(), scale, MOST_PIXELS)
                        : Upright.part(
                                page,
                                line.angle(),
                                scale,
                                MOST_PIXELS,
                                print.get().s0(),
                                print.get().t0(),
                                print.get().s1(),
                                print.get().t1());
            }
            var middle = (line.from() + line.to()) / 2;
            var foot = line.across(middle) - 0.8 * line.height();
            return Upright.part(
                    page,
                    line.angle(),
                    scale,
                    MOST_PIXELS,
                    line.from() - BESIDE * dot,
                    foot - ABOVE * dot,
                    line.to() + BESIDE * dot,
                    foot);
        }

        private Map<DocumentField, PrintedValue> values(Upright upright, Mrz mrz) {
            return values(upright, words(upright), mrz);
        }

        private Map<DocumentField, PrintedValue> values(
                Upright upright, List<Word> words, @org.jspecify.annotations.Nullable Mrz mrz) {
            BooleanSupplier late = () -> worked() - start > SHARE_OF_WORDS * limit.toNanos();
            var names = new NameReader(languages, late);
            var values = PrintedText.in(upright, words, mrz, names, today);
            if (mrz != null && found.zone().filter(ZoneReading::verified).isPresent()) {
                contradicting = Contradictions.in(upright, words, mrz, names, today);
            }
            return values;
        }

        private List<Word> words(Upright upright) {
            var left = (long) (SHARE_OF_WORDS * limit.toNanos()) - (worked() - start);
            return left < 100_000_000
                    ? List.of()
                    : texts.lend(engine -> Word.parse(engine.words(upright.picture(), Duration.ofNanos(left))));
        }
    }

    /** The time that this thread has had on a core: what other programs take does not count. */
    private static long worked() {
        return THREADS.getCurrentThreadCpuTime();
    }

    @Override
    public void destroy() {
        zones.close();
        texts.close();
        languages.values().forEach(Engines::close);
    }
}
