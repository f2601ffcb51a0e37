package be.belgianid.document.ocr;

import be.belgianid.document.DocumentField;
import java.util.Map;
import java.util.Optional;

/** What one page told: its machine-readable zone, and values from its printed text in canonical form. */
public record PageReading(Optional<ZoneReading> zone, Map<DocumentField, PrintedValue> printed) {
    public PageReading {
        printed = Map.copyOf(printed);
    }

    @Override
    public String toString() {
        return "PageReading[" + zone.map(ZoneReading::verified) + ", " + printed.keySet() + "]";
    }
}
