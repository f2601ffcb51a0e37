package be.belgianid.document.ocr;

import be.belgianid.document.mrz.LookAlikes;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the machine-readable zone of one page: where it may be, which way up, and how far it can be trusted. */
final class ZoneReader {
    private static final Cut FIRST = new Cut(0.74, 1.5, 40);
    private static final List<Cut> OTHERS = List.of(new Cut(0.8, 1.6, 48), new Cut(0.62, 1.6, 36));
    private static final List<Cut> FURTHER = List.of(new Cut(0.68, 1.7, 48), new Cut(0.6, 1.5, 48));
    /** At least this much must fit before a few characters in a row count as a zone. */
    private static final int ACCEPTABLE = 56;

    /** Even a busy machine looks at the two likeliest places, both ways up. */
    private static final int FEWEST_ATTEMPTS = 4;

    /** What a first line looks like when it is read the right way up, not too badly. */
    private static final Pattern LIKELY = Pattern.compile("[PIACV1].{25,49}|.{1,30}<<.{5,40}");

    private static final int MOST_UNLIKELY = 4;

    private final Recogniser recogniser;
    private final LocalDate today;
    private int attempts;
    private @Nullable Attempt best;

    ZoneReader(Recogniser recogniser, LocalDate today) {
        this.recogniser = recogniser;
        this.today = today;
    }

    /** Reads until a zone is found or time is up. */
    Optional<ZoneReading> read(Grey page, BandFinder finder, BooleanSupplier timeIsUp) {
        var unlikely = new ArrayList<Look>();
        while (finder.hasMore() && !isFound() && !late(timeIsUp)) {
            look(page, finder.more(), unlikely, timeIsUp);
        }
        for (var look : unlikely) {
            if (isFound() || late(timeIsUp)) {
                break;
            }
            attempt(page, look);
        }
        return best == null ? Optional.empty() : judged(page, best);
    }

    /** Reads the first line of every band both ways up, and the others where it begins like a zone. */
    private void look(Grey page, List<Band> bands, List<Look> unlikely, BooleanSupplier timeIsUp) {
        for (var band : bands) {
            for (var side : List.of(band, band.turned())) {
                if (isFound() || late(timeIsUp)) {
                    return;
                }
                var look = new Look(side, text(page, side.lines().getFirst(), FIRST));
                if (LIKELY.matcher(look.first()).matches()) {
                    attempt(page, look);
                } else if (fits(look.first()) && unlikely.size() < MOST_UNLIKELY) {
                    unlikely.add(look);
                }
            }
        }
    }

    @Nullable Band band() {
        return best == null ? null : best.band();
    }

    private boolean isFound() {
        return best != null && best.fitted().score() >= MrzStructure.PERFECT - 10;
    }

    private boolean late(BooleanSupplier timeIsUp) {
        return attempts >= FEWEST_ATTEMPTS && timeIsUp.getAsBoolean();
    }

    private record Look(Band band, String first) {}

    private record Attempt(Band band, List<String> lines, Fitted fitted) {}

    private void attempt(Grey page, Look look) {
        attempts++;
        var lines = new ArrayList<String>();
        lines.add(look.first());
        for (var line : look.band().lines().subList(1, look.band().lines().size())) {
            var text = text(page, line, FIRST);
            if (!fits(text)) {
                return;
            }
            lines.add(text);
        }
        LineFit.best(lines, today)
                .filter(fitted -> best == null || fitted.score() > best.fitted().score())
                .ifPresent(fitted -> best = new Attempt(look.band(), lines, fitted));
    }

    private static boolean fits(String text) {
        return text.length() >= 26 && text.length() <= 50;
    }

    /** Trusts what three cuts agree upon; what they do not, more cuts vote on, and stays to be checked. */
    private Optional<ZoneReading> judged(Grey page, Attempt first) {
        var readings = new ArrayList<List<String>>(List.of(first.lines()));
        readings.addAll(readings(page, first.band(), OTHERS));
        var best = best(readings);
        if (isSound(best.mrz()) && readings.stream().allMatch(lines -> same(lines, best.mrz()))) {
            return Optional.of(new ZoneReading(best.mrz(), true, 0.999, ZonePlaces.of(page, first.band(), best.mrz())));
        }
        readings.addAll(readings(page, first.band(), FURTHER));
        var voted = best(readings);
        if (voted.score() < ACCEPTABLE) {
            return Optional.empty();
        }
        var agreeing =
                readings.stream().filter(lines -> same(lines, voted.mrz())).count();
        var repaired = MrzRepair.repair(voted.mrz()).orElse(voted.mrz());
        return Optional.of(new ZoneReading(
                repaired,
                false,
                Math.clamp(voted.score() / 110.0 + 0.02 * agreeing, 0.1, 0.95),
                ZonePlaces.of(page, first.band(), repaired)));
    }

    private List<List<String>> readings(Grey page, Band band, List<Cut> cuts) {
        return cuts.stream()
                .map(cut ->
                        band.lines().stream().map(line -> text(page, line, cut)).toList())
                .toList();
    }

    /** The best of the readings and of what they are when put together; the earliest mixture is what most saw. */
    private Fitted best(List<List<String>> readings) {
        return Stream.concat(Vote.of(readings).stream(), readings.stream())
                .map(lines -> LineFit.best(lines, today))
                .flatMap(Optional::stream)
                .reduce((one, other) -> other.score() > one.score() ? other : one)
                .orElseThrow();
    }

    private boolean isSound(Mrz mrz) {
        return mrz.valid() && MrzStructure.holds(mrz, today) && !LookAlikes.undecided(mrz);
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
