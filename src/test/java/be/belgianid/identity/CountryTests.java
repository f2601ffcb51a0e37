package be.belgianid.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryTests {
    private static final List<Locale> LANGUAGES =
            List.of(Locale.FRENCH, Locale.of("nl"), Locale.GERMAN, Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "DK,DK",
        "DNK,DK",
        "dnk,DK",
        "Danemark,DK",
        "Denemarken,DK",
        "Dänemark,DK",
        "denmark,DK",
        "D,DE",
        "D<<,DE",
        "RKS,XK",
        "XKX,XK",
        "Kosovo,XK",
        "UK,GB",
        "GBD,GBD",
        "SUN,SUHH",
        "SU,SUHH",
        "Cote d'Ivoire,CI",
        "Türkei,TR",
        "turquie,TR",
        "XXA,XXA",
        "UNO,UNO",
        "ZAR,ZRCD",
        "YUG,YUCS",
    })
    void readsCodesAndNames(String text, String code) {
        assertThat(Country.of(text).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ZZ", "UTO", "XYZ", "1234", "Atlantis"})
    void refusesWhatIsNoCountry(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Country.of(text)).withMessage("identity.country.unknown");
    }

    @Test
    void everyCountryHasANameInEveryLanguage() {
        for (var locale : LANGUAGES) {
            assertThat(Countries.ofBirth(locale))
                    .hasSize(264)
                    .allSatisfy(country -> assertThat(Countries.name(country, locale))
                            .isNotBlank()
                            .isNotEqualTo(country.code()));
        }
    }

    @Test
    void everyRowOfTheTablesIsComplete() {
        assertThat(SpecialCountry.rows("nationalities.tsv"))
                .allSatisfy(row -> assertThat(row).hasSize(5).noneMatch(String::isBlank));
        assertThat(SpecialCountry.rows("special-countries.tsv"))
                .allSatisfy(row -> assertThat(row).hasSize(7).noneMatch(String::isBlank));
        assertThat(Countries.nationalities(Locale.FRENCH)).hasSizeGreaterThan(205);
    }

    @Test
    void independentStatesAllHaveANationality() {
        var territories = Set.of(
                "AI", "AQ", "AS", "AW", "AX", "BL", "BM", "BQ", "BV", "CC", "CK", "CW", "CX", "FK", "GF", "GG", "GI",
                "GP", "GS", "GU", "HM", "IM", "IO", "JE", "KY", "MF", "MP", "MQ", "MS", "NC", "NF", "NU", "PF", "PM",
                "PN", "RE", "SH", "SJ", "SX", "TC", "TF", "TK", "UM", "VG", "VI", "WF", "YT");

        assertThat(Countries.current(Locale.ENGLISH))
                .filteredOn(country -> !territories.contains(country.code()))
                .allSatisfy(country ->
                        assertThat(Countries.nationalities(Locale.ENGLISH)).contains(country));
    }

    @Test
    void sortsAsTheLanguageDoes() {
        assertThat(Countries.current(Locale.FRENCH).stream().map(country -> Countries.name(country, Locale.FRENCH)))
                .containsSubsequence("Égypte", "Équateur", "Espagne", "Zambie");
    }

    @Test
    void findsACountryByAnyOfItsNames() {
        var denmark = new Country("DK");

        assertThat(List.of("Danem", "denm", "DNK", "dk", "dänisch", "Deense", "marken"))
                .allMatch(typed -> Countries.answersTo(denmark, typed));
        assertThat(Countries.answersTo(denmark, "Dominique")).isFalse();
    }

    @Test
    void namesNationalitiesAsAdjectives() {
        assertThat(LANGUAGES.stream().map(locale -> Countries.nationality(new Country("DK"), locale)))
                .containsExactly("Danoise", "Deense", "dänisch", "Danish");
        assertThat(Countries.nationality(new Country("RE"), Locale.FRENCH)).isEqualTo("La Réunion");
    }
}
