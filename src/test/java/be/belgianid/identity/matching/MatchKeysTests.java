package be.belgianid.identity.matching;

import static be.belgianid.identity.matching.Descriptions.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchKeysTests {
    @ParameterizedTest
    @CsvSource({
        "Janssens,Dirk,1987-05-24,Jansens,Dirk,1987-05-24",
        "Janssens,Dirk,1987-05-24,Dirk,Janssens,1987-05-24",
        "Janssens,Dirk,1987-05-04,Janssens,Dirk,1987-04-05",
        "Janssens,Dirk,1987-05-24,Janssens,Dirk,1987",
        "Janssens,Dirk,1987-05-24,Janssens,Dirk,unknown",
        "Janssens,Dirk,1987-05-24,Janssens,Dirk,1978-05-24",
        "Janssens,Dirk,1987-05-24,Jxnssens,Drik,1987-05-24",
        "Janssens,Dirk,1987-05-24,Janssens,D.,1987-05-25",
        "Janssens,Dirk,1987-05-24,Janssens,Xirk,1987-05-14",
        "Sun,Fang,1978-04-17,Svn,Fang,1978-04-10",
        "Sun,Fang,1978-04-17,Svn,Fang,1976-04-17",
        "Wang,Hao Ming,1973-10-15,Xang,Hao Ming,1970-10-15",
        "Vandenberghe,Luc,1987-05-24,Van den Berghe,Luc,1987-05-24",
        "Garcia Lopez,Ana,1987-05-24,Garcia,Ana,1987-05-24",
        "Мельник,Ірина,1987-05-24,Melnyk,Iryna,1987-05-24"
    })
    void shareAKeyAsLongAsNotEverythingIsWrongAtOnce(
            String surname, String given, String date, String asked, String askedGiven, String askedDate) {
        var stored = keys(of(surname, given).born(date));
        var probed = keys(of(asked, askedGiven).born(askedDate));

        assertThat(probed).anyMatch(stored::contains);
    }

    @Test
    void areFewEnoughToStoreForMillions() {
        assertThat(keys(of("Garcia Lopez", "Ana Maria")
                        .living("9000", "Veldstraat", "12")
                        .document("EX123456")))
                .hasSizeLessThan(35);
        assertThat(keys(of("Peeters", "Jan"))).hasSizeLessThan(22);
    }

    @Test
    void neverChangeBetweenVersions() {
        // A stored key that is computed otherwise tomorrow finds nobody.
        assertThat(MatchKeys.ofName(of("Peeters", "Jan").details()))
                .isEqualTo(MatchKeys.ofName(of("PEETERS", "Jan Karel").details()))
                .isEqualTo(STORED);
    }

    private static final long STORED = 7301537318963025393L;

    private static Set<Long> keys(Descriptions description) {
        return Arrays.stream(MatchKeys.of(description.details())).boxed().collect(Collectors.toSet());
    }
}
