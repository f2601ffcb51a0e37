package be.belgianid.document.ocr;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** States by the names that they print on their own documents. */
final class StateNames {
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("BELGIQUE", "BE"),
            Map.entry("BELGIE", "BE"),
            Map.entry("BELGIEN", "BE"),
            Map.entry("BELGIUM", "BE"),
            Map.entry("FRANCAISE", "FR"),
            Map.entry("FRANCE", "FR"),
            Map.entry("NEDERLAND", "NL"),
            Map.entry("NEDERLANDEN", "NL"),
            Map.entry("DEUTSCHLAND", "DE"),
            Map.entry("LUXEMBOURG", "LU"),
            Map.entry("ITALIA", "IT"),
            Map.entry("ITALIANA", "IT"),
            Map.entry("ESPANA", "ES"),
            Map.entry("PORTUGAL", "PT"),
            Map.entry("PORTUGUESA", "PT"),
            Map.entry("ROMANIA", "RO"),
            Map.entry("POLSKA", "PL"),
            Map.entry("BULGARIA", "BG"),
            Map.entry("OSTERREICH", "AT"),
            Map.entry("IRELAND", "IE"),
            Map.entry("EIRE", "IE"),
            Map.entry("DANMARK", "DK"),
            Map.entry("SVERIGE", "SE"),
            Map.entry("SUOMI", "FI"),
            Map.entry("FINLAND", "FI"),
            Map.entry("CESKA", "CZ"),
            Map.entry("SLOVENSKO", "SK"),
            Map.entry("SLOVENSKA", "SK"),
            Map.entry("SLOVENIJA", "SI"),
            Map.entry("MAGYARORSZAG", "HU"),
            Map.entry("HRVATSKA", "HR"),
            Map.entry("EESTI", "EE"),
            Map.entry("LATVIJA", "LV"),
            Map.entry("LIETUVA", "LT"),
            Map.entry("LIETUVOS", "LT"),
            Map.entry("MALTA", "MT"),
            Map.entry("HELLAS", "GR"),
            Map.entry("GREECE", "GR"),
            Map.entry("CYPRUS", "CY"));

    private StateNames() {}

    static Optional<String> in(List<Word> words) {
        return words.stream()
                .map(word -> Normalizer.normalize(word.text(), Normalizer.Form.NFD)
                        .replaceAll("[^A-Za-z]", "")
                        .toUpperCase(Locale.ROOT))
                .map(CODES::get)
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }
}
