package be.belgianid.document.ocr;

import be.belgianid.document.mrz.Mrz;

/**
 * A machine-readable zone found on a page. Verified means: all check digits and the structure hold and readings from
 * differently cut pictures agree; a repaired zone is never verified.
 */
public record ZoneReading(Mrz mrz, boolean verified, double confidence) {}
