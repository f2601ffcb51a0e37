package be.belgianid.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Journeys.class)
class TicketSettledJourneyIT {
    /** His passport resembles two people of the registry, so that an operator has to decide. */
    private static final String AMBIGUOUS = "Youssef El Idrissi";

    private static final int READING_MILLIS = 60_000;
    private static final Pattern TICKET = Pattern.compile("\\d{8}");

    @Test
    void theEmployerSeesTheOperatorsDecisionWithoutReloading(Journeys journeys) {
        var employer = journeys.desktop("fr");
        employer.signInAs("Antoine Demo");
        var ticket = send(employer, employer.takeDocument(AMBIGUOUS));
        employer.open("/pro/requests");
        employer.page().getByText(Pattern.compile("est en cours")).first().waitFor();
        findsTheQuestionBeforeDeletingAccessible(employer);
        named(employer.page(), "Voir toutes les données").click();
        deleteAndRestoreInAnotherTab(employer, ticket);
        named(employer.page(), "Voir toutes les données").click();

        var operator = journeys.desktop("fr");
        operator.signInAs("Odile Guichet");
        take(operator, ticket);
        operator.picture("desk");
        operator.findsTheScreenAccessibleInBothLooks();
        var otherOperator = journeys.desktop("nl");
        otherOperator.signInAs("Pieter Loket");
        assertThat(row(otherOperator, ticket).innerText()).contains("Odile Guichet");

        operator.page().locator("vaadin-radio-button input").first().check();
        operator.settle();
        operator.page().keyboard().press("Alt+i");
        button(operator.page(), "Oui, c’est cette personne").click();
        operator.page().waitForURL(Pattern.compile(".*/office/queue$"));

        employer.page()
                .getByText("Du nouveau pour la demande " + ticket)
                .first()
                .waitFor();
        employer.page().getByText(Pattern.compile("Le NISS de .* est")).first().waitFor();
        named(employer.page(), "Cacher toutes les données").waitFor();
        employer.picture("answer-seen-live");
        row(otherOperator, ticket).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        employer.open("/sandbox/mailbox");
        employer.page()
                .getByText("Votre demande " + ticket + " a reçu une réponse")
                .first()
                .waitFor();
        employer.picture("mailbox");
    }

    @Test
    void employersCannotOpenTheDesk(Journeys journeys) {
        var employer = journeys.desktop("fr");
        employer.signInAs("Antoine Demo");

        employer.open("/office/queue");

        assertThat(employer.page().locator(".bid-office").count()).isZero();
    }

    /** Whoever looks at the request meanwhile is told that it is no longer there. */
    private static void deleteAndRestoreInAnotherTab(Visitor employer, String ticket) {
        var tab = employer.secondTab();
        tab.navigate(employer.page().url());
        named(tab, "Supprimer la demande").click();
        tab.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Supprimer").setExact(true))
                .click();
        employer.page()
                .getByText("La demande " + ticket + ", que vous regardiez, n’est plus là")
                .first()
                .waitFor();
        employer.picture("deleted-while-open");
        tab.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Rétablir .*IDRISSI")))
                .first()
                .click();
    }

    /** A button of the line that stands for the person of this journey. */
    private static Locator named(Page page, String what) {
        return page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(what + ": .*IDRISSI")))
                .first();
    }

    private static String send(Visitor employer, Path document) {
        var page = employer.open("/pro/requests");
        button(page, "Demander un numéro d’identification belge").click();
        page.waitForURL(Pattern.compile(".*/pro/requests/new/.*"));
        page.locator("input[type=file]").first().setInputFiles(document);
        page.getByText(Pattern.compile("Le document a été lu|Des données ont été lues"))
                .first()
                .waitFor(new Locator.WaitForOptions().setTimeout(READING_MILLIS));
        next(employer);
        type(employer, "Lieu de naissance", "Nador");
        choose(employer, "Pays de naissance", "Maroc");
        next(employer);
        next(employer);
        button(page, "Envoyer").click();
        var answer = page.getByText(TICKET).first();
        answer.waitFor(new Locator.WaitForOptions().setTimeout(READING_MILLIS));
        var number = TICKET.matcher(page.locator("main").innerText());
        assertThat(number.find()).isTrue();
        return number.group();
    }

    private static void findsTheQuestionBeforeDeletingAccessible(Visitor employer) {
        var page = employer.page();
        button(page, "Supprimer la demande").click();
        page.getByText("Vous pourrez la rétablir").waitFor();
        employer.findsTheScreenAccessibleInBothLooks();
        page.keyboard().press("Escape");
        page.locator("vaadin-confirm-dialog[opened]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static void next(Visitor employer) {
        employer.settle();
        button(employer.page(), "Suivant").click();
        employer.settle();
    }

    private static void type(Visitor employer, String label, String text) {
        var field = employer.page().getByLabel(label).first();
        field.waitFor();
        if (field.inputValue().isEmpty()) {
            field.fill(text);
            field.press("Tab");
            employer.settle();
        }
    }

    private static void choose(Visitor employer, String label, String text) {
        var field = employer.page().getByLabel(label).first();
        if (field.inputValue().isEmpty()) {
            field.click();
            field.pressSequentially(text);
            employer.page()
                    .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(text))
                    .first()
                    .click();
            employer.settle();
        }
    }

    private static void take(Visitor operator, String ticket) {
        operator.open("/office/queue");
        row(operator, ticket).getByRole(AriaRole.BUTTON).click();
        operator.page().waitForURL(Pattern.compile(".*/office/queue/.+"));
        operator.page().locator(".bid-office-decisions").waitFor();
        operator.settle();
    }

    private static Locator row(Visitor operator, String ticket) {
        return operator.page()
                .locator(".bid-office-row")
                .filter(new Locator.FilterOptions().setHasText(ticket))
                .first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .last();
    }
}
