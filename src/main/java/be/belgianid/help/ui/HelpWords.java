package be.belgianid.help.ui;

import be.belgianid.help.document.DocumentGuide;
import be.belgianid.help.document.DocumentGuide.Model;
import be.belgianid.help.document.Mark;
import be.belgianid.help.document.Mark.Role;
import be.belgianid.help.document.Side;
import be.belgianid.identity.Countries;
import be.belgianid.identity.DocumentType;
import be.belgianid.ui.ModuleTranslations;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How documents and their marks are told in words. */
final class HelpWords {
    private HelpWords() {}

    static String title(DocumentGuide guide, Locale locale) {
        return text(
                locale,
                "help.document.title",
                text(locale, "identity.enum.DocumentType." + guide.type()),
                Countries.name(guide.country(), locale));
    }

    static String side(DocumentGuide guide, Side side, Locale locale) {
        return text(
                locale,
                guide.type() == DocumentType.PASSPORT
                        ? "help.side.page"
                        : "help.side." + side.name().toLowerCase(Locale.ROOT));
    }

    /** What a mark is, and what to do with it. */
    static String role(Model model, Mark mark, Locale locale) {
        var unsure = mark.role() == Role.YIELD && model.take().place().isEmpty();
        return text(
                locale,
                unsure
                        ? "help.role.otherwise"
                        : "help.role." + mark.role().name().toLowerCase(Locale.ROOT));
    }

    /** Where a mark stands: « Recto, à côté de la photo ». */
    static String place(DocumentGuide guide, Mark mark, Locale locale) {
        if (mark.place().isEmpty()) {
            return text(locale, "help.place.varies");
        }
        var place = mark.place().get();
        return side(guide, place.side(), locale) + ", " + text(locale, "help.place." + place.words());
    }

    /** What the number looks like: « 13 chiffres », or a pattern where there are letters. */
    static String shape(Mark mark, Locale locale) {
        var shape = mark.shape();
        if (shape.isEmpty()) {
            return "";
        }
        return shape.matches("9+")
                ? text(locale, "help.shape.digits", shape.length())
                : text(locale, "help.shape.pattern", shape);
    }

    /** A mark in one sentence, as a screen reader tells it. */
    static String sentence(DocumentGuide guide, Model model, Mark mark, Locale locale) {
        return Stream.of(role(model, mark, locale), mark.printed(), place(guide, mark, locale))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    static String text(Locale locale, String key, Object... params) {
        return ModuleTranslations.text(key, locale, params);
    }
}
