package be.belgianid.document.ocr;

import be.belgianid.document.DocumentField;
import java.util.Map;
import java.util.Optional;

/**
 * What one page told: its machine-readable zone, and values from its printed text in canonical form.
 *
 * @param contradicting what the print certainly says otherwise than the zone
 */
public record PageReading(
        Optional<ZoneReading> zone,
        Map<DocumentField, PrintedValue> printed,
        Map<DocumentField, PrintedValue> contradicting) {
    public PageReading {
        printed = Map.copyOf(printed);
        contradicting = Map.copyOf(contradicting);
    }

    public PageReading(Optional<ZoneReading> zone, Map<DocumentField, PrintedValue> printed) {
        this(zone, printed, Map.of());
    }

    @Override
    public String toString() {
        return "PageReading[" + zone.map(ZoneReading::verified) + ", " + printed.keySet() + "]";
    }
}
