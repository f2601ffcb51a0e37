package be.belgianid.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything that an employer does can be done without a mouse, and the focus is never lost. */
@ExtendWith(Journeys.class)
class KeyboardJourneyIT {
    /** Has died according to the registry, so that an operator has to decide. */
    private static final String TO_BE_DECIDED = "Bellandi";

    private static final int READING_MILLIS = 60_000;
    private static final Pattern TICKET = Pattern.compile("\\d{8}");

    @Test
    void tourWizardOverviewDeletionAndUndoNeedNoMouse(Journeys journeys) {
        var visitor = journeys.desktop("fr");
        var document = visitor.takeDocument(TO_BE_DECIDED);
        var page = visitor.open("/sign-in");
        var keys = new Keys(page);

        page.onFileChooser(chooser -> chooser.setFiles(document));
        signIn(visitor, keys);
        walkTheTour(page, keys);
        request(visitor, keys);
        openTheData(visitor, keys);
        deleteAndUndo(page, keys);
    }

    private static void signIn(Visitor visitor, Keys keys) {
        keys.tabTo("Entrer comme Antoine Demo");
        keys.press("Enter");
        visitor.page().waitForURL(Pattern.compile(".*/pro/requests"));
    }

    private static void walkTheTour(Page page, Keys keys) {
        var tour = page.locator("dialog.bid-tour[open]");
        tour.waitFor();
        while (tour.locator("button", new Locator.LocatorOptions().setHasText("Suivant"))
                        .count()
                > 0) {
            keys.tabTo("Suivant");
            keys.press("Enter");
        }
        assertThat(keys.tabTo("Je comprends")).anyMatch(stop -> stop.startsWith("Ne plus afficher"));
        keys.press("Enter");
        tour.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static void request(Visitor visitor, Keys keys) {
        var page = visitor.page();
        keys.tabTo("Demander un numéro d’identification belge");
        keys.press("Enter");
        page.waitForURL(Pattern.compile(".*/pro/requests/new/.*"));
        visitor.settle();
        keys.tabTo("Choisir un fichier");
        keys.press("Enter");
        page.getByText(Pattern.compile("Le document a été lu|Des données ont été lues"))
                .first()
                .waitFor(new Locator.WaitForOptions().setTimeout(READING_MILLIS));
        next(visitor, keys, "Données personnelles");
        assertThat(keys.tabTo("Pays de naissance"))
                .containsSubsequence("Nom", "Jour", "Mois", "Année", "Pays de naissance");
        if (keys.typeIfEmpty("Italie")) {
            page.locator("vaadin-combo-box-item")
                    .filter(new Locator.FilterOptions().setHasText("Italie"))
                    .first()
                    .waitFor();
            keys.press("ArrowDown");
            keys.press("Enter");
        }
        keys.tabTo("Lieu de naissance");
        keys.typeIfEmpty("Ferrara");
        next(visitor, keys, "Information de l’adresse");
        next(visitor, keys, "Envoyer la demande");
        keys.tabTo("Envoyer");
        keys.press("Enter");
        page.locator(".bid-request-answer")
                .getByText(TICKET)
                .first()
                .waitFor(new Locator.WaitForOptions().setTimeout(READING_MILLIS));
        keys.tabTo("Retour à la liste");
        keys.press("Enter");
        page.waitForURL(Pattern.compile(".*/pro/requests"));
    }

    /** The next step has the focus, so that Tab leads to its first field. */
    private static void next(Visitor visitor, Keys keys, String step) {
        visitor.settle();
        keys.tabTo("Suivant");
        keys.press("Enter");
        awaitFocus(keys, step);
        visitor.settle();
    }

    private static void openTheData(Visitor visitor, Keys keys) {
        visitor.settle();
        keys.tabTo("Voir toutes les données");
        keys.press("Enter");
        awaitFocus(keys, "Cacher");
        visitor.page().getByText("17/02/1948").first().waitFor();
        assertThat(visitor.page().locator("bid-request-line").first().innerText())
                .contains("Italie");
    }

    private static void deleteAndUndo(Page page, Keys keys) {
        var name = keys.focus().replaceFirst(".*: ", "");
        keys.tabTo("Supprimer la demande: " + name);
        keys.press("Enter");
        page.getByText("Supprimer la demande ?").waitFor();
        keys.press("Escape");
        awaitFocus(keys, "Supprimer la demande: " + name);
        keys.press("Enter");
        page.getByText("Supprimer la demande ?").waitFor();
        keys.tabTo("Supprimer");
        keys.press("Enter");
        awaitFocus(keys, "Rétablir la demande pour " + name);
        keys.press("Enter");
        awaitFocus(keys, "Voir toutes les données: " + name);
    }

    private static void awaitFocus(Keys keys, String name) {
        Awaitility.await("the focus on « " + name + " »")
                .until(() -> keys.focus().startsWith(name));
    }
}
