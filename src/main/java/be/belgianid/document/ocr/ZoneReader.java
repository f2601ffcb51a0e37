package be.belgianid.document.ocr;

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
import org.jspecify.annotations.Nullable;

/** Reads the machine-readable zone of one page: where it may be, which way up, and how far it can be trusted. */
final class ZoneReader {
    static final Cut FIRST = new Cut(0.74, 1.5, 40);
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
        return best == null ? Optional.empty() : best.judge().judged();
    }

    /** Reads the first line of every band both ways up, and the others where it begins like a zone. */
    private void look(Grey page, List<Band> bands, List<Look> unlikely, BooleanSupplier timeIsUp) {
        for (var band : bands) {
            for (var side : sides(page, band)) {
                if (isFound() || late(timeIsUp)) {
                    return;
                }
                var whole = side.whole(page);
                var look = new Look(whole, text(page, whole.lines().getFirst(), FIRST));
                if (LIKELY.matcher(look.first()).matches()) {
                    attempt(page, look);
                } else if (fits(look.first()) && unlikely.size() < MOST_UNLIKELY) {
                    unlikely.add(look);
                }
            }
        }
    }

    /** Both ways up, the likelier one first. */
    private static List<Band> sides(Grey page, Band band) {
        var turned = band.turned();
        return GlyphWitness.likeness(page, band.lines().getFirst())
                        < GlyphWitness.likeness(page, turned.lines().getFirst())
                ? List.of(turned, band)
                : List.of(band, turned);
    }

    @Nullable Band band() {
        return best == null ? null : best.band();
    }

    private boolean isFound() {
        return best != null && (best.judge().isSure() || best.score() >= MrzStructure.PERFECT - 10);
    }

    private boolean late(BooleanSupplier timeIsUp) {
        return attempts >= FEWEST_ATTEMPTS && timeIsUp.getAsBoolean();
    }

    private record Look(Band band, String first) {}

    private record Attempt(Band band, ZoneJudge judge, int score) {}

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
                .filter(fitted -> best == null || fitted.score() > best.score())
                .ifPresent(fitted ->
                        best = new Attempt(look.band(), judge(page, look.band(), lines, fitted), fitted.score()));
    }

    private ZoneJudge judge(Grey page, Band band, List<String> lines, Fitted fitted) {
        return new ZoneJudge(page, band, today, (line, cut) -> text(page, line, cut), lines, fitted.mrz());
    }

    private static boolean fits(String text) {
        return text.length() >= 26 && text.length() <= 50;
    }

    private String text(Grey page, TextLine line, Cut cut) {
        return recogniser
                .line(LineCutter.cut(page, line, cut))
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9<]", "");
    }
}
