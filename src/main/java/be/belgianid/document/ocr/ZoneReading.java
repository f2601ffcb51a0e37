package be.belgianid.document.ocr;

import be.belgianid.document.DocumentField;
import be.belgianid.document.Place;
import be.belgianid.document.mrz.Mrz;
import java.util.Map;

/**
 * A machine-readable zone found on a page, and where its fields stand. Verified means: all check digits and the structure hold
 * and two models of different kinds agree, check digits deciding where they do not; a repaired zone is never verified.
 */
public record ZoneReading(Mrz mrz, boolean verified, double confidence, Map<DocumentField, Place> places) {
    public ZoneReading {
        places = Map.copyOf(places);
    }

    public ZoneReading(Mrz mrz, boolean verified, double confidence) {
        this(mrz, verified, confidence, Map.of());
    }
}
