package be.belgianid.request.ui;

import be.belgianid.ui.ModuleTranslations;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Cuts a translated sentence at its parameters, so that they can be more than text; word order is the language's own. */
final class SentencePieces {
    private static final Pattern SLOT = Pattern.compile("(?<=\u0002)|(?=\u0001)");

    private SentencePieces() {}

    /** The sentence of this key, {@code parts} in the places of its parameters and {@code plain} for what stands between. */
    static <T> List<T> of(String key, Locale locale, List<? extends T> parts, Function<String, ? extends T> plain) {
        var marks = IntStream.range(0, parts.size())
                .mapToObj(slot -> "\u0001" + slot + "\u0002")
                .toArray();
        return Stream.of(SLOT.split(ModuleTranslations.text(key, locale, marks)))
                .<T>map(piece -> piece.startsWith("\u0001")
                        ? parts.get(Integer.parseInt(piece.substring(1, piece.length() - 1)))
                        : plain.apply(piece))
                .toList();
    }
}
