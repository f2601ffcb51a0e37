package be.belgianid.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A mail's link survives signing in, also when the request is gone by then. */
@ExtendWith(Journeys.class)
class MailLinkJourneyIT {
    private static final String GONE = "/pro/requests/00000000-0000-4000-8000-000000000000";

    @Test
    void saysAfterSigningInThatTheRequestIsGone(Journeys journeys) {
        var antoine = journeys.desktop("fr");
        antoine.page().navigate(journeys.house().address() + GONE);
        antoine.page().waitForURL(Pattern.compile(".*/sign-in.*"));

        antoine.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Antoine Demo"))
                .first()
                .click();

        antoine.page().waitForURL(Pattern.compile(".*/pro/requests$"));
        antoine.page().getByText("Cette demande n’est plus là").first().waitFor();
    }
}
