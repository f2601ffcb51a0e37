package be.belgianid.cli.bench;

import be.belgianid.cli.bench.paper.Condition;
import be.belgianid.cli.bench.paper.Flaw;
import be.belgianid.cli.bench.paper.PaperKind;
import be.belgianid.cli.bench.paper.PaperPress;
import be.belgianid.document.doctor.Complaint;
import be.belgianid.document.doctor.Doctor;
import be.belgianid.document.doctor.DocumentFacts;
import be.belgianid.document.doctor.Finding;
import be.belgianid.document.doctor.PageLook;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the doctor pages with one known flaw and as many legible ones, by their looks alone, and counts what it says. */
@Command(
        name = "doctor",
        description = "Draws good and bad pages and reports what the doctor says of them by their looks alone.",
        mixinStandardHelpOptions = true)
final class BenchDoctor implements Callable<Integer> {
    /** Nothing has been read, and colour is asked for. */
    private static final DocumentFacts FACTS =
            new DocumentFacts(Set.of(), false, Optional.empty(), false, false, false, false, false, false, true);

    @Option(names = "--pages", description = "Bad pages to draw, and as many good ones (default: ${DEFAULT-VALUE}).")
    private int pages = 350;

    @Option(names = "--seed", description = "Another seed, other pages (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--mistakes", description = "Print so many wrong judgements (default: ${DEFAULT-VALUE}).")
    private int mistakes;

    @Option(names = "--report", description = "Also write the report to this file.")
    private @Nullable Path report;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Map<Flaw, int[]> flaws = new EnumMap<>(Flaw.class);
    private final Map<Condition, int[]> conditions = new EnumMap<>(Condition.class);
    private final int[] twoSides = new int[2];
    private final List<Long> micros = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        var today = LocalDate.now(Clock.system(ZoneId.of("Europe/Brussels")));
        var press = new PaperPress(seed, today);
        for (var i = 0; i < pages; i++) {
            var bad = press.flawed(i);
            var said = complaints(bad.pictures(), today);
            count(flaws.computeIfAbsent(bad.flaw(), _ -> new int[2]), said.contains(complaint(bad.flaw())), bad, said);
            var good = press.good(i);
            var alarms = complaints(List.of(good.picture()), today);
            count(conditions.computeIfAbsent(good.condition(), _ -> new int[2]), alarms.isEmpty(), good, alarms);
            if (good.paper().kind() == PaperKind.CARD_BOTH) {
                var apart = complaints(good.paper().sides(), today);
                count(twoSides, apart.isEmpty(), good.paper(), apart);
            }
        }
        var page = page();
        spec.commandLine().getOut().print(page);
        spec.commandLine().getOut().flush();
        if (report != null) {
            Files.writeString(report, page);
        }
        return 0;
    }

    private List<Complaint> complaints(List<BufferedImage> pictures, LocalDate today) {
        var start = System.nanoTime();
        var looks = pictures.stream().map(PageLook::of).toList();
        var findings = Doctor.examine(looks, FACTS, today);
        micros.add((System.nanoTime() - start) / 1000 / pictures.size());
        return findings.stream().map(Finding::complaint).toList();
    }

    private void count(int[] tally, boolean right, Object what, List<Complaint> said) {
        tally[0]++;
        tally[1] += right ? 1 : 0;
        if (!right && mistakes-- > 0) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(what + " " + said);
            err.flush();
        }
    }

    private static Complaint complaint(Flaw flaw) {
        return Complaint.valueOf(flaw.name());
    }

    private String page() {
        var text = new StringBuilder("# The doctor, by the looks of pages alone\n\n");
        text.append("`bin/belgianid bench doctor --pages %d --seed %d`%n%n".formatted(pages, seed));
        text.append("| flaw | pages | named | share |\n| --- | --- | --- | --- |\n");
        flaws.forEach((flaw, tally) -> text.append(row(flaw.name(), tally, tally[1])));
        text.append(row("all", sum(flaws), sum(flaws)[1]));
        text.append("\n| legible pages | pages | false alarms | share |\n| --- | --- | --- | --- |\n");
        conditions.forEach((condition, tally) -> text.append(row(condition.name(), tally, tally[0] - tally[1])));
        text.append(row("two sides of a card apart", twoSides, twoSides[0] - twoSides[1]));
        var all = sum(conditions);
        text.append(row("all", all, all[0] - all[1]));
        Collections.sort(micros);
        text.append("%nTime a page: median %.0f ms, 95 of 100 within %.0f ms.%n"
                .formatted(micros.get(micros.size() / 2) / 1000.0, micros.get(micros.size() * 95 / 100) / 1000.0));
        return text.toString();
    }

    private static int[] sum(Map<?, int[]> tallies) {
        var sum = new int[2];
        tallies.values().forEach(tally -> {
            sum[0] += tally[0];
            sum[1] += tally[1];
        });
        return sum;
    }

    private static String row(String name, int[] tally, int counted) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.1f %% |%n",
                name,
                tally[0],
                counted,
                100.0 * counted / Math.max(1, tally[0]));
    }
}
