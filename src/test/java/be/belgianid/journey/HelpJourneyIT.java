package be.belgianid.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Help for whoever is new here: public pages, the way from the wizard, the tour and the menu. */
@ExtendWith(Journeys.class)
class HelpJourneyIT {
    private static final String ROMANIAN_CARD = "/help/documents/identity-card/RO";
    private static final List<String> PAGES =
            List.of("/pro", "/help", "/help/guide", "/help/documents", ROMANIAN_CARD, "/help/documents/passport/JP");

    @Test
    void everybodyReadsTheHelpWithoutSigningIn(Journeys journeys) {
        for (var visitor : List.of(journeys.desktop("fr"), journeys.phone("de"))) {
            for (var path : PAGES) {
                visitor.open(path);

                assertThat(heading(visitor)).isVisible();
                assertThat(visitor.page().url()).endsWith(path);
                visitor.findsTheScreenNarrowEnough();
                visitor.findsTheScreenAccessibleInBothLooks();
            }
        }
    }

    @Test
    void aSearchTellsWhichNumberOfARomanianCardIsTheOne(Journeys journeys) {
        var visitor = journeys.desktop("fr");
        visitor.open("/help");

        visitor.page().getByLabel("Rechercher dans l’aide").fill("carte d'identité roumaine");
        var first = visitor.page().locator(".bid-help-found li").first();
        assertThat(first).containsText("CNP");
        visitor.findsTheScreenAccessibleInBothLooks();
        first.getByRole(AriaRole.LINK).click();

        assertThat(heading(visitor)).hasText("Carte d’identité – Roumanie");
        assertThat(visitor.page().locator(".bid-notice--success").first()).containsText("CNP");
        assertThat(visitor.page().locator(".bid-notice--success").first()).containsText("13 chiffres");
        assertThat(visitor.page().url()).endsWith(ROMANIAN_CARD);
    }

    @Test
    void nonsenseInTheAddressIsAPageThatDoesNotExist(Journeys journeys) {
        var visitor = journeys.desktop("fr");

        visitor.open("/help/documents/library-card/RO");

        assertThat(heading(visitor)).hasText("Page introuvable");
    }

    @Test
    void theTooltipOfTheNumberLeadsToThePageOfTypeAndCountry(Journeys journeys) {
        var visitor = journeys.desktop("fr");
        visitor.signInAs("Antoine Demo");
        visitor.open("/pro/requests/new");
        var page = visitor.page();
        page.locator("vaadin-select").first().click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Carte d’identité"))
                .click();
        page.getByLabel("Pays émetteur", new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill("Roumanie");
        page.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText("Roumanie"))
                .first()
                .click();
        visitor.settle();

        button(visitor, "Aide : Numéro d’identification").click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Voir le numéro sur ce document"))
                .waitFor();
        visitor.findsTheScreenAccessibleInBothLooks();
        var help = page.context()
                .waitForPage(() -> page.getByRole(
                                AriaRole.LINK, new Page.GetByRoleOptions().setName("Voir le numéro sur ce document"))
                        .click());

        assertThat(help.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Carte d’identité – Roumanie");
        assertThat(help.url()).endsWith(ROMANIAN_CARD);
        assertThat(page.url()).contains("/pro/requests/new");
    }

    @Test
    void theGreenButtonLeadsThroughSigningInToTheOverview(Journeys journeys) {
        var visitor = journeys.desktop("fr");
        visitor.open("/pro");

        visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Demande de numéro NISS"))
                .first()
                .click();
        button(visitor, "Antoine Demo").click();

        visitor.page().waitForURL(url -> url.endsWith("/pro/requests"));
    }

    @Test
    void theTourIsWalkedByKeyboardAloneAndCanBeSwitchedOff(Journeys journeys) {
        var visitor = journeys.desktop("fr");
        var page = visitor.page();
        visitor.arriveAs("Antoine Demo");
        var tour = page.locator("dialog.bid-tour");
        assertThat(tour).isVisible();
        visitor.findsTheScreenAccessibleInBothLooks();

        focus(page, "Explication\u00a0: Nouvelle demande");
        page.keyboard().press("Enter");
        assertThat(tour.getByText("Quatre étapes vous guident")).isVisible();
        for (int i = 0; i < 12; i++) {
            page.keyboard().press("Tab");
            assertThat((Boolean) page.evaluate("() => !!document.activeElement.closest('dialog.bid-tour')"))
                    .isTrue();
        }
        page.keyboard().press("Escape");
        assertThat(tour).isHidden();
        assertThat((Boolean) page.evaluate("() => document.activeElement.closest('main') !== null"))
                .isTrue();

        fromTheMenu(visitor, "Faire un tour de l’application");
        for (int screen = 1; screen <= 3; screen++) {
            assertThat(tour.getByText("Écran " + screen + " sur 3")).isVisible();
            assertThat(tour.locator(".bid-tour-plus")).hasCount(2);
            if (screen < 3) {
                focus(page, "Suivant");
                page.keyboard().press("Enter");
            }
        }
        visitor.findsTheScreenAccessibleInBothLooks();
        focus(page, "Ne plus afficher les écrans d’accueil");
        page.keyboard().press("Space");
        focus(page, "Je comprends");
        page.keyboard().press("Enter");
        assertThat(tour).isHidden();
        visitor.settle();

        fromTheMenu(visitor, "Mon profil");
        var welcome = page.getByLabel("Message de bienvenue");
        assertThat(welcome).not().isChecked();
        visitor.findsTheScreenAccessibleInBothLooks();
        welcome.check();
        button(visitor, "Enregistrer").click();
        assertThat(page.getByText("Votre profil est enregistré.")).isVisible();
    }

    @Test
    void theTourFitsATelephone(Journeys journeys) {
        var visitor = journeys.phone("nl");
        visitor.arriveAs("Antoine Demo");
        assertThat(visitor.page().locator("dialog.bid-tour")).isVisible();

        visitor.page().locator(".bid-tour-plus").last().click();

        assertThat(visitor.page().locator(".bid-tour-note").last()).isVisible();
        visitor.findsTheScreenNarrowEnough();
        visitor.findsTheScreenAccessibleInBothLooks();
    }

    @Test
    void theMenuLeadsEverywhere(Journeys journeys) {
        var visitor = journeys.desktop("fr");
        visitor.signInAs("Antoine Demo");
        visitor.open("/pro/requests");

        visitor.page()
                .getByLabel("Menu", new Page.GetByLabelOptions().setExact(true))
                .click();

        assertThat(visitor.page().getByRole(AriaRole.MENUITEM).filter(new Locator.FilterOptions().setHasNotText("⋮")))
                .containsText(new String[] {
                    "Mon profil",
                    "Centre d’aide",
                    "Faire un tour de l’application",
                    "Manuel d’instructions",
                    "Mes demandes",
                    "Se déconnecter"
                });
        visitor.picture("menu");
    }

    private static void fromTheMenu(Visitor visitor, String item) {
        var page = visitor.page();
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName("Menu").setExact(true))
                .focus();
        page.keyboard().press("Enter");
        var chosen = page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(item));
        chosen.waitFor();
        chosen.focus();
        page.keyboard().press("Enter");
        visitor.settle();
    }

    /** Goes on with Tab until the control of this name has the focus. */
    private static void focus(Page page, String name) {
        for (int i = 0; i < 12; i++) {
            page.keyboard().press("Tab");
            var focused = (String) page.evaluate("() => { const at = document.activeElement;"
                    + " return at.getAttribute('aria-label') ?? (at.closest('label') ?? at).textContent; }");
            if (name.equals(focused)) {
                return;
            }
        }
        throw new AssertionError("Tab never reaches " + name);
    }

    private static Locator heading(Visitor visitor) {
        return visitor.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator button(Visitor visitor, String name) {
        return visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
