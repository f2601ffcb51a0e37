package be.belgianid.cli.bench;

import be.belgianid.cli.bench.paper.Condition;
import be.belgianid.cli.bench.paper.PaperKind;
import be.belgianid.cli.bench.paper.PaperPress;
import be.belgianid.cli.bench.paper.TakenPage;
import be.belgianid.document.Proposal;
import be.belgianid.document.mrz.MrzParser;
import be.belgianid.document.ocr.DocumentReader;
import be.belgianid.document.ocr.PageReading;
import be.belgianid.document.ocr.PlainReader;
import be.belgianid.document.ocr.ZoneReading;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Draws pages, reads them and notes what comes of it. */
final class ReadRun {
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final LocalDate today;
    private final DocumentReader reader;
    private final Consumer<String> mistakes;
    private final Consumer<String> fields;
    final ReadTally all = new ReadTally();
    final ReadTally plain = new ReadTally();
    final Map<PaperKind, ReadTally> kinds = new EnumMap<>(PaperKind.class);
    final Map<Condition, ReadTally> conditions = new EnumMap<>(Condition.class);
    final ReadTally good = new ReadTally();

    ReadRun(LocalDate today, DocumentReader reader, Consumer<String> mistakes, Consumer<String> fields) {
        this.today = today;
        this.reader = reader;
        this.mistakes = mistakes;
        this.fields = fields;
    }

    /** Reads pages {@code from} to {@code to} of a press; every so many also with the general model alone. */
    void read(PaperPress press, int from, int to, int baselineEvery) {
        for (var i = from; i < to; i++) {
            var page = press.good(i);
            read(page);
            if (baselineEvery > 0 && i % baselineEvery == 0) {
                readPlainly(page);
            }
        }
    }

    private void read(TakenPage page) {
        var start = nanos();
        var zoneAt = new long[1];
        var reading = reader.read(page.picture(), today, LIMIT, percent -> {
            if (percent <= 60) {
                zoneAt[0] = nanos();
            }
        });
        var end = nanos();
        var values = Proposal.of(List.of(reading), today).values();
        for (var tally : tallies(page)) {
            tally.zoneMillis.add((zoneAt[0] - start) / 1e6);
            tally.wholeMillis.add((end - start) / 1e6);
            PageJudge.judge(page, reading, values, tally);
        }
        note(page, reading);
        var others = PageJudge.otherFields(page, values);
        if (!others.isEmpty()) {
            fields.accept(page + " " + others);
        }
    }

    private List<ReadTally> tallies(TakenPage page) {
        var kind = kinds.computeIfAbsent(page.paper().kind(), key -> new ReadTally());
        var condition = conditions.computeIfAbsent(page.condition(), key -> new ReadTally());
        return page.condition().isGood() ? List.of(all, kind, condition, good) : List.of(all, kind, condition);
    }

    private void note(TakenPage page, PageReading reading) {
        var read = reading.zone().map(zone -> zone.mrz().lines()).orElse(List.of());
        if (!read.equals(page.paper().zone())) {
            var verified = reading.zone().filter(ZoneReading::verified).isPresent();
            mistakes.accept((verified ? "WRONG AND VERIFIED " : "") + PageJudge.difference(page, read));
        }
    }

    private void readPlainly(TakenPage page) {
        var start = nanos();
        var lines = new PlainReader()
                .text(page.picture())
                .lines()
                .map(line -> line.replace(" ", "").toUpperCase(Locale.ROOT))
                .filter(line -> line.length() >= 28 && line.contains("<"))
                .toList();
        var zone = MrzParser.parse(
                        lines.stream().skip(Math.max(0, lines.size() - 3)).toList())
                .or(() -> MrzParser.parse(
                        lines.stream().skip(Math.max(0, lines.size() - 2)).toList()));
        plain.wholeMillis.add((nanos() - start) / 1e6);
        plain.pages++;
        plain.zones += page.paper().zone().isEmpty() ? 0 : 1;
        plain.exact += !page.paper().zone().isEmpty()
                        && zone.filter(mrz -> mrz.lines().equals(page.paper().zone()))
                                .isPresent()
                ? 1
                : 0;
        plain.valid += zone.filter(mrz -> mrz.valid()).isPresent() ? 1 : 0;
    }

    /** Time of this thread on a core: the same on a busy machine and on an idle one. */
    private static long nanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
