package be.belgianid.document.ocr;

import be.belgianid.document.mrz.LookAlikes;
import be.belgianid.document.mrz.Mrz;
import be.belgianid.document.mrz.MrzFormat;
import be.belgianid.document.mrz.MrzRepair;
import be.belgianid.document.mrz.MrzStructure;
import be.belgianid.document.ocr.LineCutter.Cut;
import be.belgianid.document.ocr.LineFit.Fitted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides what a zone says that was found, and whether that can be trusted. */
final class ZoneJudge {
    private static final List<Cut> OTHERS = List.of(new Cut(0.8, 1.6, 48), new Cut(0.62, 1.6, 36));
    private static final List<Cut> FURTHER = List.of(new Cut(0.68, 1.7, 48), new Cut(0.6, 1.5, 48));

    /** At least this much must fit before a few characters in a row count as a zone. */
    private static final int ACCEPTABLE = 56;

    /** Below this the witness has not found the characters and says nothing. */
    private static final double FEWEST_AGREEING = 0.75;

    /** The witness must find each character at least this likely; where check digits are blind, this likely. */
    private static final double CONSENT = 0.05;

    private static final double CERTAINTY = 0.9;

    private final Grey page;
    private final Band band;
    private final LocalDate today;
    private final BiFunction<TextLine, Cut, String> reader;
    private final List<List<String>> readings = new ArrayList<>();
    private final @Nullable GlyphWitness witness;
    private Optional<Mrz> agreed;

    /** @param fitted what the first cuts of the lines came to */
    ZoneJudge(
            Grey page,
            Band band,
            LocalDate today,
            BiFunction<TextLine, Cut, String> reader,
            List<String> first,
            Mrz fitted) {
        this.page = page;
        this.band = band;
        this.today = today;
        this.reader = reader;
        readings.add(first);
        witness = witness(fitted);
        agreed = agreed(fitted);
    }

    /** True when the first look was enough. */
    boolean isSure() {
        return agreed.isPresent();
    }

    Optional<ZoneReading> judged() {
        if (agreed.isEmpty()) {
            read(OTHERS);
            agreed = witness == null ? unanimous() : agreedByMost();
        }
        if (agreed.isEmpty()) {
            read(FURTHER);
            agreed = agreedByMost();
        }
        if (agreed.isPresent()) {
            var mrz = agreed.get();
            return Optional.of(new ZoneReading(mrz, true, 0.999, ZonePlaces.of(page, band, mrz)));
        }
        var voted = best();
        return voted.score() < ACCEPTABLE ? Optional.empty() : Optional.of(doubtful(voted));
    }

    private @Nullable GlyphWitness witness(Mrz mrz) {
        var seen = GlyphWitness.of(page, band, mrz.format().length());
        return seen.agreement(mrz.format(), mrz.lines()) < FEWEST_AGREEING ? null : seen;
    }

    /** What two models of different kinds say; where they differ, the check digits must leave one choice only. */
    private Optional<Mrz> agreed(Mrz read) {
        if (witness == null || witness.length() != read.format().length()) {
            return Optional.empty();
        }
        return Agreement.of(read, witness.likeliest(read.format()), today)
                .filter(mrz -> witness.leastShare(mrz.format(), mrz.lines())
                        >= (LookAlikes.undecided(mrz) ? CERTAINTY : CONSENT));
    }

    private Optional<Mrz> agreedByMost() {
        return LineFit.best(Vote.of(readings).getFirst(), today).flatMap(fitted -> agreed(fitted.mrz()));
    }

    /** Without a second model: what all cuts say. */
    private Optional<Mrz> unanimous() {
        return LineFit.best(readings.getFirst(), today)
                .map(Fitted::mrz)
                .filter(mrz -> mrz.valid() && MrzStructure.holds(mrz, today) && !LookAlikes.undecided(mrz))
                .filter(mrz -> fitted(mrz.format()).stream()
                                .filter(mrz.lines()::equals)
                                .count()
                        == readings.size());
    }

    private void read(List<Cut> cuts) {
        for (var cut : cuts) {
            readings.add(
                    band.lines().stream().map(line -> reader.apply(line, cut)).toList());
        }
    }

    private List<List<String>> fitted(MrzFormat format) {
        return readings.stream()
                .flatMap(lines -> LineFit.best(lines, today).stream())
                .map(Fitted::mrz)
                .filter(mrz -> mrz.format() == format)
                .map(Mrz::lines)
                .toList();
    }

    /** The likeliest zone that holds; else the best of the readings and their mixtures. */
    private Fitted best() {
        var all = new ArrayList<>(readings);
        if (witness != null) {
            all.add(witness.lines());
        }
        var best = Stream.concat(Vote.of(all).stream(), all.stream())
                .map(lines -> LineFit.best(lines, today))
                .flatMap(Optional::stream)
                .reduce((one, other) -> other.score() > one.score() ? other : one)
                .orElseThrow();
        var format = best.mrz().format();
        var usable = witness != null && witness.length() == format.length() ? witness : null;
        var elected = new Ballot(format, today, fitted(format), usable).elected();
        return elected.map(mrz -> new Fitted(mrz, MrzStructure.score(mrz, today)))
                .orElse(best);
    }

    private ZoneReading doubtful(Fitted voted) {
        var agreeing = fitted(voted.mrz().format()).stream()
                .filter(voted.mrz().lines()::equals)
                .count();
        var repaired = MrzRepair.repair(voted.mrz()).orElse(voted.mrz());
        return new ZoneReading(
                repaired,
                false,
                Math.clamp(voted.score() / 110.0 + 0.02 * agreeing, 0.1, 0.95),
                ZonePlaces.of(page, band, repaired));
    }
}
