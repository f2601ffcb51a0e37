package be.belgianid.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
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
        visitor.findsTheScreenAccessibleInBothLooks();
    }

    @Test
    void theFrontPageFitsATelephone(Journeys journeys) {
        var visitor = journeys.phone("nl");

        visitor.open("/");

        visitor.picture("front");
        visitor.findsTheScreenNarrowEnough();
        visitor.findsTheScreenAccessibleInBothLooks();
    }

    @Test
    void anUnknownAddressIsExplained(Journeys journeys) {
        var visitor = journeys.desktop("fr");

        visitor.open("/nowhere");

        assertThat(visitor.page().locator("body").innerText()).doesNotContain("Exception", "Could not navigate");
        visitor.findsTheScreenAccessibleInBothLooks();
    }

    @Test
    void whoeverSignsOutStandsBeforeTheFrontDoorAndTheirPagesAreClosed(Journeys journeys) {
        var visitor = journeys.desktop("fr");
        visitor.signInAs("Antoine Demo");
        visitor.open("/profile");
        var page = visitor.page();

        page.getByLabel("Menu", new Page.GetByLabelOptions().setExact(true)).click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Se déconnecter"))
                .click();
        page.waitForURL(url -> URI.create(url).getPath().equals("/"));
        visitor.settle();

        assertThat(page.locator("body").innerText()).doesNotContain("Invalid JSON", "Antoine Demo");
        visitor.open("/profile");
        assertThat(page.url()).contains("/sign-in");
        visitor.findsTheScreenAccessibleInBothLooks();
    }
}
