package be.belgianid.request.form;

import java.text.Normalizer;
import java.util.Locale;

/** A text as machine-readable zones write it: « Müller », « Mueller » and « MULLER » are one. */
public final class PlainLetters {
    private PlainLetters() {}

    public static String of(String text) {
        var plain = Normalizer.normalize(
                        text.toUpperCase(Locale.ROOT)
                                .replace("Ø", "O")
                                .replace("Æ", "AE")
                                .replace("Œ", "OE")
                                .replace("Ł", "L")
                                .replace("Đ", "D"),
                        Normalizer.Form.NFD)
                .replaceAll("[^A-Z0-9]", "");
        return plain.replace("AE", "A").replace("OE", "O").replace("UE", "U");
    }
}
