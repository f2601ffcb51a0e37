package be.belgianid.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job: an employer uploads a document, completes four steps and reads a number. */
@ExtendWith(Journeys.class)
class EmployerJourneyIT {
    private static final int ANSWER_MILLIS = 60_000;

    @Test
    void aKnownPersonUnderAnotherSpellingIsAnsweredAtOnce(Journeys journeys) {
        var antoine = journeys.desktop("fr");
        var card = antoine.takeDocument("Hildegarda Van den Broeck");

        answered(antoine, card, "Allemagne", "Kleve");

        assertThat(antoine.page().locator(".bid-request-answer").innerText())
                .contains("Merci pour votre demande")
                .contains("Le NISS de HILDEGARDA VAN DEN BROECK est")
                .contains("93.45.12-046.19")
                .contains("[Identifié comme Hildegard Van den Broeck]");
        antoine.findsTheScreenAccessibleInBothLooks();
        antoine.picture("answer-known");
        button(antoine, "Retour à la liste").click();
        antoine.page()
                .getByText(Pattern.compile("a été identifié comme"))
                .first()
                .waitFor();
        antoine.findsTheScreenAccessibleInBothLooks();
        antoine.findsTheScreenNarrowEnough();
    }

    @Test
    void anUnknownPersonReceivesANewNumberAtOnce(Journeys journeys) {
        var bea = journeys.phone("fr");
        var passport = bea.takeDocument("Personne inconnue");

        answered(bea, passport, "Estonie", "Tartu");

        assertThat(bea.page().locator(".bid-request-answer").innerText())
                .contains("Merci pour votre demande")
                .containsPattern("\\d{2}\\.[45]\\d\\.\\d{2}-\\d{3}\\.\\d{2}");
        bea.findsTheScreenAccessibleInBothLooks();
        bea.findsTheScreenNarrowEnough();
        button(bea, "Retour à la liste").click();
        bea.page().getByText("Voir toutes les données").first().click();
        bea.page().getByText("Filtrer et trier").click();
        bea.page().getByLabel("Trier par").waitFor();
        bea.findsTheScreenAccessibleInBothLooks();
        bea.findsTheScreenNarrowEnough();
    }

    @Test
    void aDraftIsOfferedAgainWithAllThatWasTyped(Journeys journeys) {
        var antoine = journeys.desktop("fr");
        antoine.signInAs("Antoine Demo");
        antoine.open("/pro/requests/new");
        var number = antoine.page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions()
                                .setName("Numéro d’identification")
                                .setExact(true));
        number.fill("SPECIMEN 42");
        number.blur();
        antoine.settle();

        antoine.page().reload();
        assertThat(number.inputValue()).isEqualTo("SPECIMEN 42");
        button(antoine, "Retour à la liste").click();
        button(antoine, "Reprendre").first().click();
        number.waitFor();

        assertThat(number.inputValue()).isEqualTo("SPECIMEN 42");
    }

    private static void answered(Visitor visitor, Path document, String birthCountry, String birthPlace) {
        var page = visitor.page();
        visitor.signInAs("Antoine Demo");
        visitor.open("/pro/requests");
        button(visitor, "Demander un numéro d’identification belge").click();
        page.locator("vaadin-upload input[type=file]").first().setInputFiles(document);
        page.getByText(Pattern.compile("Le document a été lu|Des données ont été lues"))
                .waitFor(new Locator.WaitForOptions().setTimeout(ANSWER_MILLIS));
        visitor.settle();
        next(visitor);
        chooseIfEmpty(visitor, "Pays de naissance", birthCountry);
        fillIfEmpty(visitor, "Lieu de naissance", birthPlace);
        next(visitor);
        next(visitor);
        visitor.findsTheScreenAccessibleInBothLooks();
        button(visitor, "Envoyer").last().click();
        page.getByText(Pattern.compile("Le NISS de")).waitFor(new Locator.WaitForOptions().setTimeout(ANSWER_MILLIS));
    }

    private static void fillIfEmpty(Visitor visitor, String label, String value) {
        var field = visitor.page()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
        field.waitFor();
        if (field.inputValue().isEmpty()) {
            field.fill(value);
            field.blur();
            visitor.settle();
        }
    }

    private static void chooseIfEmpty(Visitor visitor, String label, String country) {
        var field = visitor.page()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
        field.waitFor();
        if (field.inputValue().isEmpty()) {
            field.fill(country);
            visitor.page()
                    .locator("vaadin-combo-box-item")
                    .filter(new Locator.FilterOptions().setHasText(country))
                    .first()
                    .click();
            visitor.settle();
        }
    }

    private static void next(Visitor visitor) {
        visitor.findsTheScreenAccessibleInBothLooks();
        visitor.findsTheScreenNarrowEnough();
        button(visitor, "Suivant").click();
        visitor.settle();
    }

    private static Locator button(Visitor visitor, String name) {
        return visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
