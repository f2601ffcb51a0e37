package be.belgianid.cli.bench;

import be.belgianid.cli.bench.ReadTally.FieldCount;
import be.belgianid.cli.bench.paper.TakenPage;
import be.belgianid.document.DocumentField;
import be.belgianid.document.ReadValue;
import be.belgianid.document.ocr.PageReading;
import be.belgianid.document.ocr.ZoneReading;
import be.belgianid.sandbox.documents.MachineReadableZone;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares what was read from a page with what stands on it. */
final class PageJudge {
    private PageJudge() {}

    static void judge(TakenPage page, PageReading reading, Map<DocumentField, ReadValue> values, ReadTally tally) {
        var truth = page.paper().zone();
        tally.pages++;
        tally.zones += truth.isEmpty() ? 0 : 1;
        var zone = reading.zone();
        var right = zone.map(found -> found.mrz().lines().equals(truth)).orElse(false);
        tally.exact += right ? 1 : 0;
        tally.valid += zone.filter(found -> found.mrz().valid()).isPresent() ? 1 : 0;
        var verified = zone.filter(ZoneReading::verified).isPresent();
        tally.verified += verified && right ? 1 : 0;
        tally.wrongVerified += verified && !right ? 1 : 0;
        tally.invented += zone.isPresent() && truth.isEmpty() ? 1 : 0;
        tally.empty += zone.isEmpty() && !truth.isEmpty() ? 1 : 0;
        page.paper().printed().forEach((field, value) -> count(tally.field(field), field, value, values.get(field)));
    }

    private static void count(FieldCount count, DocumentField field, String truth, @Nullable ReadValue read) {
        count.printed++;
        if (read == null) {
            return;
        }
        var right = isRight(field, truth, read.value());
        count.read++;
        count.right += right ? 1 : 0;
        count.faithful += commaBelow(read.value()).equalsIgnoreCase(commaBelow(truth)) ? 1 : 0;
        var origin = count.origins.computeIfAbsent(read.origin(), key -> new int[2]);
        origin[0]++;
        origin[1] += right ? 1 : 0;
    }

    /** Names read from the zone cannot have more than the zone's letters. */
    private static boolean isRight(DocumentField field, String truth, String read) {
        return switch (field) {
            case SURNAME, GIVEN_NAMES ->
                commaBelow(read).equalsIgnoreCase(commaBelow(truth))
                        || MachineReadableZone.latin(truth).replace('<', ' ').equals(read);
            default -> commaBelow(read).equalsIgnoreCase(commaBelow(truth));
        };
    }

    /** Romanian names are written with a cedilla or a comma below; the letter is the same. */
    private static String commaBelow(String name) {
        return name.replace('ţ', 'ț').replace('Ţ', 'Ț').replace('ş', 'ș').replace('Ş', 'Ș');
    }

    /** The printed fields that were read otherwise. */
    static List<String> otherFields(TakenPage page, Map<DocumentField, ReadValue> values) {
        return page.paper().printed().entrySet().stream()
                .filter(entry -> {
                    var read = values.get(entry.getKey());
                    return read == null || !read.value().equalsIgnoreCase(entry.getValue());
                })
                .map(entry -> entry.getKey() + " is " + entry.getValue() + ", read "
                        + (values.containsKey(entry.getKey())
                                ? java.util.Objects.requireNonNull(values.get(entry.getKey()))
                                        .value()
                                : "nothing"))
                .toList();
    }

    /** The differences, for those who look for their cause. */
    static String difference(TakenPage page, List<String> read) {
        return page + "\n  is   " + page.paper().zone() + "\n  read " + read;
    }
}
