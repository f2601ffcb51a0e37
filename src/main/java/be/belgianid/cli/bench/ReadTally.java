package be.belgianid.cli.bench;

import be.belgianid.document.DocumentField;
import be.belgianid.document.Origin;
import java.util.EnumMap;
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
    final Map<DocumentField, FieldCount> fields = new TreeMap<>();

    /** How often a field that stands in print was read, and how. */
    static final class FieldCount {
        int printed;
        int read;
        int right;
        /** Names with every diacritic. */
        int faithful;

        final Map<Origin, int[]> origins = new EnumMap<>(Origin.class);
    }

    FieldCount field(DocumentField field) {
        return fields.computeIfAbsent(field, key -> new FieldCount());
    }
}
