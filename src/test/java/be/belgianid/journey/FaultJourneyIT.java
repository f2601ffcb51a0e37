package be.belgianid.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever happens to the session under an open page: a sentence says it, and nothing that was typed is lost. */
@ExtendWith(Journeys.class)
class FaultJourneyIT {
    private static final Pattern WIZARD = Pattern.compile(".*/pro/requests/new/.+");
    private static final Pattern SIGN_IN = Pattern.compile(".*/sign-in.*");

    @Test
    void whoSignsOutInAnotherTabIsToldAndFindsTheRequestAgainAsItWasTyped(Journeys journeys) {
        var antoine = journeys.desktop("fr");
        var wizard = wizard(antoine);
        number(antoine).pressSequentially("SPECIMEN 77");

        signOut(antoine.secondTab(), journeys.house().address());

        antoine.page().waitForURL(SIGN_IN);
        assertThat(notice(antoine)).startsWith("Vous vous êtes déconnecté de ce navigateur");
        assertThat(antoine.page().url()).endsWith("/sign-in?signed-out");
        antoine.picture("signed-out-elsewhere");
        antoine.findsTheScreenAccessible();
        signInAgain(antoine);
        assertThat(path(antoine)).isEqualTo(wizard);
        assertThat(number(antoine).inputValue()).isEqualTo("SPECIMEN 77");
    }

    @Test
    void whoTypesWhileTheServerIsStartedAgainIsToldAndLosesNothing(Journeys journeys) {
        var antoine = journeys.desktop("fr");
        var wizard = wizard(antoine);
        number(antoine).pressSequentially("SPECIMEN");
        antoine.settle();

        journeys.house().kill();
        number(antoine).pressSequentially(" 88");
        antoine.page()
                .getByText(Pattern.compile("Connexion (perdue|interrompue)"))
                .first()
                .waitFor();
        antoine.picture("server-away");
        journeys.house().restart();

        antoine.page().waitForURL(SIGN_IN);
        assertThat(notice(antoine)).startsWith("Votre session est terminée");
        signInAgain(antoine);
        assertThat(path(antoine)).isEqualTo(wizard);
        assertThat(number(antoine).inputValue()).isEqualTo("SPECIMEN 88");
        antoine.settle();
        antoine.page().reload();
        number(antoine).waitFor();
        assertThat(number(antoine).inputValue()).isEqualTo("SPECIMEN 88");
    }

    /** Opens a new request and returns its path. */
    private static String wizard(Visitor visitor) {
        visitor.signInAs("Antoine Demo");
        visitor.open("/pro/requests/new");
        visitor.page().waitForURL(WIZARD);
        number(visitor).waitFor();
        return path(visitor);
    }

    private static Locator number(Visitor visitor) {
        return visitor.page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions()
                                .setName("Numéro d’identification")
                                .setExact(true));
    }

    private static void signOut(Page tab, String address) {
        tab.navigate(address + "/profile");
        tab.getByLabel("Menu", new Page.GetByLabelOptions().setExact(true)).click();
        tab.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Se déconnecter"))
                .click();
        tab.waitForURL(url -> URI.create(url).getPath().equals("/"));
    }

    private static String notice(Visitor visitor) {
        var notice = visitor.page().locator(".bid-notice[role=status] p");
        notice.waitFor();
        return notice.innerText();
    }

    private static void signInAgain(Visitor visitor) {
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Antoine Demo"))
                .first()
                .click();
        visitor.page().waitForURL(WIZARD);
        number(visitor).waitFor();
    }

    private static String path(Visitor visitor) {
        return URI.create(visitor.page().url()).getPath();
    }
}
