package be.belgianid.cli.bench;

import be.belgianid.document.DocumentField;
import be.belgianid.document.Origin;
import java.util.Map;
import java.util.TreeMap;

/** What came of reading a group of pages. */
final class ReadTally {
    int pages;
    int zones;
    int exact;
    int valid;
    int verified;
    int wrongVerified;
    int invented;
    int empty;
    int late;
    final Spread zoneMillis = new Spread();
    final Spread wholeMillis = new Spread();
    final Map<String, int[]> fields = new TreeMap<>();

    void field(DocumentField field, Origin origin, boolean right) {
        var counts = fields.computeIfAbsent(field + " " + origin, key -> new int[2]);
        counts[0]++;
        counts[1] += right ? 1 : 0;
    }
}
