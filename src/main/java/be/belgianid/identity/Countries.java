package be.belgianid.identity;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The countries of the world with their names and the names of their nationalities in our languages. */
public final class Countries {
    private static final Map<String, List<String>> NATIONALITIES = SpecialCountry.rows("nationalities.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> row.subList(1, 5)));
    private static final Map<String, Country> BY_NAME = byName();

    private Countries() {}

    /** Countries of birth: those of today and former states, sorted by name. */
    public static List<Country> ofBirth(Locale locale) {
        return sorted(locale, use -> use == SpecialCountry.Use.FORMER);
    }

    /** Countries of today, sorted by name: residences. */
    public static List<Country> current(Locale locale) {
        return sorted(locale, use -> false);
    }

    /** Who issues identity documents: countries of today and organisations, sorted by name. */
    public static List<Country> issuers(Locale locale) {
        return sorted(locale, use -> use == SpecialCountry.Use.ISSUER || use == SpecialCountry.Use.BOTH);
    }

    /** Countries that have nationals, and the codes of those who have none, sorted by the nationality's name. */
    public static List<Country> nationalities(Locale locale) {
        return NATIONALITIES.keySet().stream()
                .map(Country::new)
                .sorted(byText(locale, country -> nationality(country, locale)))
                .toList();
    }

    public static String name(Country country, Locale locale) {
        var special = CountryCodes.special(country.code());
        return special == null
                ? Locale.of("", country.code()).getDisplayCountry(Locale.of(language(locale)))
                : special.name(locale);
    }

    /** The nationality as an adjective that goes with the word « nationality », the country's name where there is none. */
    public static String nationality(Country country, Locale locale) {
        var names = NATIONALITIES.get(country.code());
        return names == null ? name(country, locale) : names.get(SpecialCountry.column(locale));
    }

    /** The three letters of ISO 3166 or of a machine-readable zone. */
    public static String threeLetters(Country country) {
        return CountryCodes.threeLetters(country.code());
    }

    /** Reads a code or a name in any of our languages, whatever its case and accents. */
    public static Optional<Country> find(String text) {
        var stripped = text.strip().replace("<", "");
        return CountryCodes.canonical(stripped.toUpperCase(Locale.ROOT))
                .map(Country::new)
                .or(() -> Optional.ofNullable(BY_NAME.get(folded(stripped))));
    }

    /** Whether what somebody typed means this country: a code, the beginning of a word of its name or nationality, a longer part of it. */
    public static boolean answersTo(Country country, String typed) {
        var wanted = folded(typed);
        return wanted.isEmpty()
                || SpecialCountry.LANGUAGES.stream()
                        .map(Locale::of)
                        .flatMap(locale -> Stream.of(name(country, locale), nationality(country, locale)))
                        .anyMatch(name -> answersTo(folded(name), wanted))
                || CountryCodes.canonical(wanted.toUpperCase(Locale.ROOT))
                        .filter(country.code()::equals)
                        .isPresent();
    }

    private static boolean answersTo(String name, String wanted) {
        return wanted.length() > 3 ? name.contains(wanted) : (" " + name).contains(" " + wanted);
    }

    private static List<Country> sorted(Locale locale, Predicate<SpecialCountry.Use> wanted) {
        return CountryCodes.all().stream()
                .map(Country::new)
                .filter(country -> country.isCurrent() || wanted.test(use(country)))
                .sorted(byText(locale, country -> name(country, locale)))
                .toList();
    }

    private static SpecialCountry.Use use(Country country) {
        var special = CountryCodes.special(country.code());
        return special == null ? SpecialCountry.Use.CURRENT : special.use();
    }

    private static Comparator<Country> byText(Locale locale, Function<Country, String> text) {
        return Comparator.comparing(text, Collator.getInstance(locale)::compare);
    }

    private static String language(Locale locale) {
        return SpecialCountry.LANGUAGES.get(SpecialCountry.column(locale));
    }

    private static Map<String, Country> byName() {
        var found = new HashMap<String, Country>();
        for (var code : CountryCodes.all()) {
            var country = new Country(code);
            for (var language : SpecialCountry.LANGUAGES) {
                found.putIfAbsent(folded(name(country, Locale.of(language))), country);
            }
        }
        return found;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
