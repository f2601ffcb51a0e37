package be.belgianid.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Journeys.class)
class FrontDoorIT {

    @Test
    void theHouseSaysThatItIsWell(Journeys journeys) {
        var health = journeys.house().get("/actuator/health");

        assertThat(health.status()).isEqualTo(200);
        assertThat(health.body()).contains("\"UP\"").doesNotContain("database");
    }

    @Test
    void nothingElseOfTheMachineryIsShown(Journeys journeys) {
        assertThat(journeys.house().get("/actuator/env").status()).isNotEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de", "en"})
    void theFrontPageSpeaksTheVisitorsLanguage(String language, Journeys journeys) {
        var visitor = journeys.desktop(language);

        visitor.open("/");

        assertThat(visitor.page().locator("html").getAttribute("lang")).startsWith(language);
        visitor.picture("front");
        visitor.findsTheScreenAccessible();
    }

    @Test
    void theFrontPageFitsATelephone(Journeys journeys) {
        var visitor = journeys.phone("nl");

        visitor.open("/");

        visitor.picture("front");
        visitor.findsTheScreenNarrowEnough();
        visitor.findsTheScreenAccessible();
    }

    @Test
    void anUnknownAddressIsExplained(Journeys journeys) {
        var visitor = journeys.desktop("fr");

        visitor.open("/nowhere");

        assertThat(visitor.page().locator("body").innerText()).doesNotContain("Exception", "Could not navigate");
        visitor.picture("unknown-address");
    }
}
