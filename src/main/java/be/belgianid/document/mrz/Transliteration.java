package be.belgianid.document.mrz;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whether a name as printed may be written in a machine-readable zone as it is there: ICAO 9303-3 allows several ways. */
public final class Transliteration {
    private static final Map<Character, List<String>> WAYS = Map.ofEntries(
            Map.entry('Ä', List.of("AE", "A", "AXX")),
            Map.entry('Ö', List.of("OE", "O", "OXX")),
            Map.entry('Ü', List.of("UE", "U", "UXX", "UYY")),
            Map.entry('Å', List.of("AA", "A")),
            Map.entry('Ø', List.of("OE", "O")),
            Map.entry('Æ', List.of("AE")),
            Map.entry('Œ', List.of("OE")),
            Map.entry('ẞ', List.of("SS")),
            Map.entry('ß', List.of("SS")),
            Map.entry('Ñ', List.of("N", "NXX")),
            Map.entry('Þ', List.of("TH")),
            Map.entry('Ð', List.of("D")),
            Map.entry('Đ', List.of("D")),
            Map.entry('Ł', List.of("L")),
            Map.entry('Ħ', List.of("H")),
            Map.entry('Ŋ', List.of("N")),
            Map.entry('ı', List.of("I")),
            Map.entry('Ĳ', List.of("IJ")));

    private Transliteration() {}

    /** True when the zone's letters, blanks apart, are one of the ways to write the printed name. */
    public static boolean agree(String printed, String zone) {
        var letters = new StringBuilder();
        for (var c : Normalizer.normalize(printed, Normalizer.Form.NFC).toCharArray()) {
            if (Character.isLetter(c)) {
                letters.append(
                        c == 'ß' || c == 'ı'
                                ? String.valueOf(c)
                                : String.valueOf(c).toUpperCase(Locale.ROOT));
            } else if (Character.isDigit(c)) {
                return false;
            }
        }
        return !letters.isEmpty() && agree(letters, 0, zone.replaceAll("[^A-Z]", ""), 0);
    }

    private static boolean agree(CharSequence printed, int i, String zone, int j) {
        if (i == printed.length()) {
            return j == zone.length();
        }
        var c = printed.charAt(i);
        for (var way : WAYS.getOrDefault(c, List.of(plain(c)))) {
            if (zone.startsWith(way, j) && agree(printed, i + 1, zone, j + way.length())) {
                return true;
            }
        }
        return false;
    }

    private static String plain(char c) {
        return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
