package be.belgianid.document.ocr;

import be.belgianid.document.mrz.Mrz;
import be.belgianid.document.mrz.MrzParser;
import be.belgianid.document.mrz.MrzStructure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Brings lines as recognised to the lengths of a format: fillers are what gets lost or doubled. */
final class LineFit {
    private static final int FURTHEST = 4;
    private static final int MOST = 10;

    private LineFit() {}

    /** The best understanding of the lines, and the score by which it won. */
    record Fitted(Mrz mrz, int score) {}

    static Optional<Fitted> best(List<String> lines, LocalDate today) {
        Fitted best = null;
        for (var length : lines.size() == 3 ? new int[] {30} : new int[] {44, 36}) {
            var variants = new ArrayList<List<String>>();
            for (var line : lines) {
                variants.add(List.copyOf(variants(line, length)));
            }
            for (var combination : combinations(variants)) {
                var fitted = MrzParser.parse(combination)
                        .map(mrz -> new Fitted(mrz, MrzStructure.score(mrz, today) - changes(combination, lines)));
                if (fitted.isPresent() && (best == null || fitted.get().score() > best.score())) {
                    best = fitted.get();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static int changes(List<String> combination, List<String> lines) {
        var changes = 0;
        for (var i = 0; i < lines.size(); i++) {
            changes += Math.abs(combination.get(i).length() - lines.get(i).length());
        }
        return changes;
    }

    private static Set<String> variants(String line, int length) {
        var result = new LinkedHashSet<String>();
        var difference = length - line.length();
        if (difference == 0) {
            result.add(line);
        } else if (Math.abs(difference) <= FURTHEST) {
            for (var i = 0; i < line.length() && result.size() < MOST; i++) {
                if (line.charAt(i) == '<' && (i == 0 || line.charAt(i - 1) != '<')) {
                    filled(line, i, difference).ifPresent(result::add);
                }
            }
            if (difference < 0) {
                result.add(line.substring(0, length));
                result.add(line.substring(-difference));
            } else {
                result.add(line + "<".repeat(difference));
            }
        }
        return result;
    }

    private static Optional<String> filled(String line, int start, int difference) {
        var end = start;
        while (end < line.length() && line.charAt(end) == '<') {
            end++;
        }
        if (difference > 0) {
            return Optional.of(line.substring(0, start) + "<".repeat(difference) + line.substring(start));
        }
        return end - start >= -difference
                ? Optional.of(line.substring(0, start) + line.substring(start - difference))
                : Optional.empty();
    }

    private static List<List<String>> combinations(List<List<String>> variants) {
        var result = List.of(List.<String>of());
        for (var choices : variants) {
            var longer = new ArrayList<List<String>>();
            for (var begun : result) {
                for (var choice : choices) {
                    var next = new ArrayList<>(begun);
                    next.add(choice);
                    longer.add(next);
                }
            }
            result = longer;
        }
        return result;
    }
}
