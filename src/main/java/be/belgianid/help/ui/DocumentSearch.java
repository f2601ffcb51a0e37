package be.belgianid.help.ui;

import be.belgianid.help.document.DocumentGuide;
import be.belgianid.help.document.DocumentGuides;
import be.belgianid.help.document.DocumentGuides.Group;
import be.belgianid.identity.Countries;
import be.belgianid.identity.Country;
import be.belgianid.identity.DocumentType;
import be.belgianid.ui.Languages;
import be.belgianid.ui.ModuleTranslations;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds documents by what people call them: country, nationality and type in our four languages, codes of countries, names of
 * numbers. Words that name nothing, such as « quel » and « numéro », do not matter.
 */
final class DocumentSearch {
    private static final int CODE = 2;
    private static final int SHORT = 3;
    private static final int INFLECTED = 5;
    private static final List<Entry> ENTRIES = entries();

    private record Entry(DocumentGuide guide, Set<String> words, int rank) {
        /** Short words among others must be whole, so that « sur une carte » does not mean Suriname. */
        boolean answersTo(String token, boolean alone) {
            if (!alone && token.length() <= SHORT) {
                return words.contains(token);
            }
            return words.stream()
                    .anyMatch(word -> word.startsWith(token) || word.length() >= INFLECTED && token.startsWith(word));
        }

        long answersTo(List<String> tokens) {
            return tokens.stream()
                    .filter(token -> answersTo(token, tokens.size() == 1))
                    .count();
        }
    }

    private DocumentSearch() {}

    /** The documents that most of the words name, listed countries first. */
    static List<DocumentGuide> find(String typed, Locale locale) {
        var tokens = tokens(typed);
        var best = ENTRIES.stream()
                .mapToLong(entry -> entry.answersTo(tokens))
                .max()
                .orElse(0);
        if (best == 0) {
            return List.of();
        }
        return ENTRIES.stream()
                .filter(entry -> entry.answersTo(tokens) == best)
                .sorted(Comparator.comparingInt(Entry::rank)
                        .thenComparing(entry -> Countries.name(entry.guide().country(), locale)))
                .map(Entry::guide)
                .toList();
    }

    /** Two letters are a code when they stand alone or in capitals: « de » in « carte de Roumanie » is not Germany. */
    private static List<String> tokens(String typed) {
        var written = typed.strip().split("[^\\p{L}\\p{M}\\p{N}]+");
        return Stream.of(written)
                .filter(word -> word.length() > CODE
                        || written.length == 1
                        || word.length() == CODE && word.equals(word.toUpperCase(Locale.ROOT)))
                .flatMap(word -> Words.of(word).stream())
                .toList();
    }

    private static List<Entry> entries() {
        return Countries.issuers(Languages.DEFAULT).stream()
                .flatMap(country -> Stream.of(DocumentType.values()).map(type -> entry(type, country)))
                .toList();
    }

    private static Entry entry(DocumentType type, Country country) {
        var guide = DocumentGuides.of(type, country);
        var words = new LinkedHashSet<String>();
        for (var language : Languages.ALL) {
            words.addAll(Words.of(Countries.name(country, language)));
            words.addAll(Words.of(Countries.nationality(country, language)));
            words.addAll(Words.of(ModuleTranslations.text("help.enum.DocumentType." + type, language)));
        }
        words.addAll(Words.of(country.code() + " " + Countries.threeLetters(country)));
        words.addAll(Words.of(numbers(guide)));
        return new Entry(guide, Set.copyOf(words), rank(country));
    }

    /** What the numbers to take are called, « T.C. Kimlik No » also without its points. */
    private static String numbers(DocumentGuide guide) {
        return guide.models().stream()
                .map(model -> model.take().printed().replace(".", ""))
                .collect(Collectors.joining(" "));
    }

    private static int rank(Country country) {
        if (DocumentGuides.listed(Group.EUROPEAN).contains(country)) {
            return 0;
        }
        return DocumentGuides.listed(Group.OTHER).contains(country) ? 1 : 2;
    }
}
