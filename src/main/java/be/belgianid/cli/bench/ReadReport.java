package be.belgianid.cli.bench;

import be.belgianid.cli.bench.ReadTally.FieldCount;
import be.belgianid.cli.bench.ThroughputRun.Throughput;
import be.belgianid.document.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What reading came to, as a page in Markdown. */
final class ReadReport {
    private final StringBuilder text = new StringBuilder();

    private ReadReport() {}

    static String of(ReadRun run, List<Throughput> throughput, LocalDate day, String command) {
        var report = new ReadReport();
        report.line("# Reading: how much of a document is read rightly, and how fast");
        report.line("");
        report.line("Measured on %s on a machine with %d cores by"
                .formatted(day, Runtime.getRuntime().availableProcessors()));
        report.line("");
        report.line("    " + command);
        report.line("");
        report.line("Times are those of one core: the processor time of the reading thread, not the wall clock.");
        report.line("");
        report.zones(run);
        report.throughput(throughput);
        report.fields("all conditions", run.all);
        report.fields("good condition (clean, turned, shade)", run.good);
        return report.text.toString();
    }

    private void zones(ReadRun run) {
        line(
                "| pages | with a zone | exact | verified | verified but wrong | nothing found | invented | zone p50 ms | p95"
                        + " | p99 | whole p50 ms | p95 | p99 | max |");
        line("| --- " + "| ---: ".repeat(13) + "|");
        row("**all**", run.all);
        run.kinds.forEach((kind, tally) -> row(words(kind), tally));
        run.conditions.forEach((condition, tally) -> row(words(condition), tally));
        line("");
        line("The general model `eng` alone on the whole page, %d of the pages: %s exact, %s valid, %.0f ms a page."
                .formatted(
                        run.plain.pages,
                        share(run.plain.exact, run.plain.zones),
                        share(run.plain.valid, run.plain.zones),
                        run.plain.wholeMillis.mean()));
        line("");
    }

    private void throughput(List<Throughput> throughput) {
        line("## Through the worker processes, as the house reads");
        line("");
        line(
                "| workers | pages a minute | cores used | seconds of a core a page | not read | memory, heap and native |");
        line("| --- " + "| ---: ".repeat(5) + "|");
        for (var one : throughput) {
            line(String.format(
                    Locale.ROOT,
                    "| %d | %.0f | %.2f | %.2f | %d | %s |",
                    one.workers(),
                    one.pagesPerMinute(),
                    one.cores(),
                    60 * one.cores() / one.pagesPerMinute(),
                    one.unread(),
                    one.megabytes() == 0 ? "–" : one.megabytes() + " MB"));
        }
        line("");
    }

    private void row(String name, ReadTally tally) {
        line("| %s | %d | %s | %s | %d | %d | %d | %s | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        name,
                        tally.zones,
                        share(tally.exact, tally.zones),
                        share(tally.verified, tally.zones),
                        tally.wrongVerified,
                        tally.empty,
                        tally.invented,
                        millis(tally.zoneMillis, 0.5),
                        millis(tally.zoneMillis, 0.95),
                        millis(tally.zoneMillis, 0.99),
                        millis(tally.wholeMillis, 0.5),
                        millis(tally.wholeMillis, 0.95),
                        millis(tally.wholeMillis, 0.99),
                        millis(tally.wholeMillis, 1)));
    }

    private void fields(String title, ReadTally tally) {
        line("## Fields that stand in print too, " + title);
        line("");
        line(
                "| field | stands in print | read | right, of all | every diacritic, of all | right of those from the zone,"
                        + " verified | from the zone | from the print |");
        line("| --- " + "| ---: ".repeat(7) + "|");
        tally.fields.forEach((field, count) -> line("| %s | %d | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        words(field),
                        count.printed,
                        share(count.read, count.printed),
                        share(count.right, count.printed),
                        share(count.faithful, count.printed),
                        origin(count, Origin.MRZ_VERIFIED),
                        origin(count, Origin.MRZ),
                        origin(count, Origin.PRINTED))));
        line("");
    }

    private static String origin(FieldCount count, Origin origin) {
        var read = count.origins.getOrDefault(origin, new int[2]);
        return read[0] == 0 ? "–" : share(read[1], read[0]) + " of " + read[0];
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String share(int part, int all) {
        return all == 0 ? "–" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / all);
    }

    private static String millis(Spread spread, double share) {
        return String.format(Locale.ROOT, "%.0f", spread.percentile(share));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
