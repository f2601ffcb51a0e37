package be.belgianid.cli.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The measurements as a page in Markdown. */
final class BenchReport {
    private final StringBuilder text = new StringBuilder();

    private BenchReport() {}

    static String of(String head, List<Measurement> measurements) {
        var report = new BenchReport();
        report.text.append(head);
        report.summary(measurements);
        for (var measurement : measurements) {
            report.kinds(measurement);
        }
        return report.text.toString();
    }

    private void summary(List<Measurement> measurements) {
        line(
                "| people | who answers | questions | registered: at once and right | of the rest, on the operator's list"
                        + " | registered: another person | registered: called new | strangers: called new"
                        + " | strangers: taken for somebody | wrong persons of all immediate answers | p50 ms | p95 ms | p99 ms |");
        line("| ---: | --- " + "| ---: ".repeat(11) + "|");
        for (var measurement : measurements) {
            row(measurement.people(), "this matcher", measurement.matcher());
            row(measurement.people(), "surname + birth date", measurement.exact());
            row(measurement.people(), "SOUNDEX + Jaro-Winkler", measurement.soundex());
        }
        line("");
        for (var measurement : measurements) {
            line("Loading %,d people: %,.0f a second, keys included."
                    .formatted(measurement.people(), measurement.peopleASecond()));
            line("");
        }
        line(
                "Strangers who share name and birth date with a registered person are one in 500 of those above; asked on their own:");
        line("");
        measurements.forEach(this::hardest);
    }

    private void hardest(Measurement measurement) {
        var hardest = measurement.hardest();
        line("- of %,d at %,d people, %,d are taken for the registered person, %,d left to an operator, %,d called new"
                .formatted(
                        hardest.strangers,
                        measurement.people(),
                        hardest.strangersIdentified,
                        hardest.strangersOperator,
                        hardest.strangersNew));
    }

    private void row(long people, String who, Tally tally) {
        line("| %,d | %s | %,d | %s | %s | %d | %d | %s | %d | %d of %,d | %s | %s | %s |"
                .formatted(
                        people,
                        who,
                        tally.pairs + tally.strangers,
                        percent(tally.rightAtOnce()),
                        percent(tally.listed()),
                        tally.pairsWrong,
                        tally.pairsNew,
                        percent(Tally.share(tally.strangersNew, tally.strangers)),
                        tally.strangersIdentified,
                        tally.wrong(),
                        tally.immediate(),
                        millis(tally, 0.5),
                        millis(tally, 0.95),
                        millis(tally, 0.99)));
    }

    private void kinds(Measurement measurement) {
        line("");
        line("## By kind of question, %,d people".formatted(measurement.people()));
        line("");
        table(
                measurement,
                "registered ",
                "| registered, with | questions | right at once | operator, listed | operator, not listed | called new | wrong person |",
                tally -> "%,d | %s | %d | %d | %d | %d"
                        .formatted(
                                tally.pairs,
                                percent(tally.rightAtOnce()),
                                tally.pairsListed,
                                tally.pairsNotListed,
                                tally.pairsNew,
                                tally.pairsWrong));
        table(
                measurement,
                "stranger ",
                "| stranger | questions | called new | operator | taken for somebody |",
                tally -> "%,d | %s | %d | %d"
                        .formatted(
                                tally.strangers,
                                percent(Tally.share(tally.strangersNew, tally.strangers)),
                                tally.strangersOperator,
                                tally.strangersIdentified));
    }

    private void table(Measurement measurement, String prefix, String head, Function<Tally, String> cells) {
        line(head);
        line("| --- "
                + "| ---: ".repeat((int) head.chars().filter(c -> c == '|').count() - 2) + "|");
        measurement.matcher().kinds().forEach((kind, tally) -> {
            if (kind.startsWith(prefix)) {
                var words =
                        kind.substring(prefix.length()).toLowerCase(Locale.ROOT).replace('_', ' ');
                line("| " + words + " | " + cells.apply(tally) + " |");
            }
        });
        line("");
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f %%", 100 * share);
    }

    private static String millis(Tally tally, double share) {
        return String.format(Locale.ROOT, "%.1f", tally.micros().percentile(share) / 1000.0);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
