package be.belgianid.document.ocr;

import be.belgianid.document.mrz.Mrz;
import be.belgianid.document.mrz.MrzRepair;
import be.belgianid.document.mrz.MrzStructure;
import be.belgianid.document.ocr.LineCutter.Cut;
import be.belgianid.document.ocr.LineFit.Fitted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Reads the machine-readable zone of a page: where it may be, which way up, and how far it can be trusted. */
final class ZoneReader {
    private static final Cut FIRST = new Cut(0.68, 1.5, 48);
    private static final List<Cut> OTHERS = List.of(new Cut(0.8, 1.6, 48), new Cut(0.6, 1.4, 40));
    /** At least this much must fit before a few characters in a row count as a zone. */
    private static final int ACCEPTABLE = 56;

    /** Even a busy machine looks at the two likeliest places, both ways up. */
    private static final int FEWEST_ATTEMPTS = 4;

    private final Recogniser recogniser;
    private final LocalDate today;

    ZoneReader(Recogniser recogniser, LocalDate today) {
        this.recogniser = recogniser;
        this.today = today;
    }

    /** Reads until a zone is found or time is up. */
    Optional<ZoneReading> read(Grey page, BooleanSupplier timeIsUp) {
        Attempt best = null;
        var attempts = 0;
        for (var band : BandFinder.find(page)) {
            for (var side : List.of(band, band.turned())) {
                var late = ++attempts > FEWEST_ATTEMPTS && timeIsUp.getAsBoolean();
                if (late || best != null && best.fitted().score() >= MrzStructure.PERFECT - 10) {
                    break;
                }
                var attempt = attempt(page, side);
                if (attempt.isPresent()
                        && (best == null
                                || attempt.get().fitted().score()
                                        > best.fitted().score())) {
                    best = attempt.get();
                }
            }
        }
        return best == null ? Optional.empty() : judged(page, best);
    }

    private record Attempt(Band band, List<String> lines, Fitted fitted) {}

    private Optional<Attempt> attempt(Grey page, Band band) {
        var lines = new ArrayList<String>();
        for (var line : band.lines()) {
            var text = text(page, line, FIRST);
            if (text.length() < 26 || text.length() > 50) {
                return Optional.empty();
            }
            lines.add(text);
        }
        return LineFit.best(lines, today).map(fitted -> new Attempt(band, lines, fitted));
    }

    private Optional<ZoneReading> judged(Grey page, Attempt first) {
        var readings = new ArrayList<List<String>>(List.of(first.lines()));
        var fits = new ArrayList<Fitted>(List.of(first.fitted()));
        for (var cut : OTHERS) {
            var lines = first.band().lines().stream()
                    .map(line -> text(page, line, cut))
                    .toList();
            readings.add(lines);
            LineFit.best(lines, today).ifPresent(fits::add);
        }
        for (var lines : Vote.of(readings)) {
            LineFit.best(lines, today).ifPresent(fits::add);
        }
        var best = fits.stream()
                .max(java.util.Comparator.comparingInt(Fitted::score))
                .orElseThrow();
        if (best.score() < ACCEPTABLE) {
            return Optional.empty();
        }
        var sound = best.mrz().valid() && MrzStructure.holds(best.mrz(), today);
        var agreeing =
                readings.stream().filter(lines -> same(lines, best.mrz())).count();
        if (sound && agreeing == readings.size()) {
            return Optional.of(new ZoneReading(best.mrz(), true, 0.999));
        }
        var repaired = MrzRepair.repair(best.mrz());
        return Optional.of(new ZoneReading(
                repaired.orElse(best.mrz()), false, Math.clamp(best.score() / 110.0 + 0.02 * agreeing, 0.1, 0.95)));
    }

    private boolean same(List<String> lines, Mrz mrz) {
        return LineFit.best(lines, today)
                .map(fitted -> fitted.mrz().lines().equals(mrz.lines()))
                .orElse(false);
    }

    private String text(Grey page, TextLine line, Cut cut) {
        return recogniser
                .line(LineCutter.cut(page, line, cut))
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9<]", "");
    }
}
