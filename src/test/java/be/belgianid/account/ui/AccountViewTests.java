package be.belgianid.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import be.belgianid.account.AccountId;
import be.belgianid.account.AuthenticationLevel;
import be.belgianid.account.CurrentAccount;
import be.belgianid.account.EnterpriseNumber;
import be.belgianid.account.OrganisationId;
import be.belgianid.account.OrganisationReference;
import be.belgianid.account.OrganisationService;
import be.belgianid.account.Profile;
import be.belgianid.account.ProfileService;
import be.belgianid.account.SignInDoor;
import be.belgianid.account.SignInService;
import be.belgianid.account.TestAccounts;
import be.belgianid.account.WithSignedIn;
import be.belgianid.ui.MainLayout;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, module = "account", extraIncludes = "ui")
@ViewPackages(packages = {"be.belgianid.account.ui", "be.belgianid.ui"})
@Import(AccountViewTests.Door.class)
class AccountViewTests extends SpringBrowserlessTest {
    @MockitoBean
    SignInService signIns;

    @MockitoBean
    OrganisationService organisations;

    @MockitoBean
    ProfileService profiles;

    @BeforeEach
    void speakFrench() {
        UI.getCurrent().getSession().setLocale(Locale.FRENCH);
    }

    @Test
    @WithAnonymousUser
    void theSignInPageShowsEveryDoor() {
        navigate(SignInView.class);

        assertThat(heading()).isEqualTo("Se connecter");
        assertThat(find(Button.class).withText("the door").exists()).isTrue();
    }

    @Test
    @WithAnonymousUser
    void theProfileIsNotShownToAnybodyWhoIsNotSignedIn() {
        assertThat(openedAs("profile")).isNotInstanceOf(ProfileView.class);
    }

    @Test
    @WithAnonymousUser
    void anExpiredSessionIsExplained() {
        UI.getCurrent().navigate("sign-in", QueryParameters.of("expired", ""));

        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Votre session est terminée"));
    }

    @Test
    @WithAnonymousUser
    void whoeverSignedOutElsewhereIsToldThatNothingIsLost() {
        UI.getCurrent().navigate("sign-in", QueryParameters.of("signed-out", ""));

        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Vous vous êtes déconnecté")
                        && text.endsWith("les demandes que vous remplissiez sont enregistrées."));
    }

    @Test
    @WithSignedIn
    void theHeaderWelcomesByNameAndOrganisation() {
        when(profiles.mine()).thenReturn(new Profile(Locale.FRENCH, true));

        navigate("profile", ProfileView.class);

        assertThat(find(Span.class).all()).extracting(Span::getText).contains("Bienvenue Antoine Demo", "DEMO S.A.");
        assertThat(find(MenuBar.class).exists()).isTrue();
    }

    @Test
    @WithSignedIn(
            organisation = "",
            roles = {})
    void whoeverHasSeveralMandatesChoosesTheOrganisation() {
        var demo = new OrganisationReference(
                OrganisationId.of(TestAccounts.DEMO), "DEMO S.A.", new EnterpriseNumber("0884303369"));
        var second =
                new OrganisationReference(OrganisationId.random(), "SECOND S.A.", new EnterpriseNumber("0876543270"));
        when(organisations.mine()).thenReturn(List.of(demo, second));
        when(organisations.actFor(second.id())).thenReturn(new CurrentAccount().get());

        navigate("organisation", OrganisationChoiceView.class);
        test(find(Button.class).withText("Agir pour SECOND S.A.").single()).click();

        verify(organisations).actFor(second.id());
        assertThat(find(H2.class).all()).extracting(H2::getText).containsExactly("DEMO S.A.", "SECOND S.A.");
    }

    @Test
    @WithSignedIn
    void changingTheLanguageKeepsWhatWasChosen() {
        when(profiles.mine()).thenReturn(new Profile(Locale.FRENCH, true));
        var view = navigate("profile", ProfileView.class);
        view.language.setValue(Locale.GERMAN);

        UI.getCurrent().getSession().setLocale(Locale.of("nl"));
        runPendingSignalsTasks();

        assertThat(heading()).isEqualTo("Mijn profiel");
        assertThat(view.language.getValue()).isEqualTo(Locale.GERMAN);
        assertThat(find(MainLayout.class).exists()).isTrue();
    }

    @Test
    @WithSignedIn
    void savingKeepsTheProfileAndSpeaksTheChosenLanguage() {
        when(profiles.mine()).thenReturn(new Profile(Locale.FRENCH, true));
        var view = navigate("profile", ProfileView.class);
        view.language.setValue(Locale.GERMAN);

        test(view.save).click();

        verify(profiles).change(new Profile(Locale.GERMAN, true));
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.GERMAN);
    }

    @Test
    @WithSignedIn
    void theWelcomeScreensCanBeSwitchedOffAndOnAgain() {
        when(profiles.mine()).thenReturn(new Profile(Locale.FRENCH, false));
        var view = navigate("profile", ProfileView.class);
        assertThat(view.welcome.getValue()).isFalse();
        view.welcome.setValue(true);

        test(view.save).click();

        verify(profiles).change(new Profile(Locale.FRENCH, true));
    }

    @Test
    @WithSignedIn
    void whoeverSignsInAgainComesBackToTheirPage() {
        when(profiles.mine()).thenReturn(new Profile(Locale.FRENCH, true));

        UI.getCurrent().navigate("home", QueryParameters.of("back", "profile"));

        assertThat(getCurrentView()).isInstanceOf(ProfileView.class);
    }

    @Test
    @WithSignedIn
    void theWayBackNeverLeavesThisSite() {
        UI.getCurrent().navigate("home", QueryParameters.of("back", "//elsewhere.example"));

        assertThat(heading()).isEqualTo("Accueil");
    }

    private String heading() {
        return find(H1.class).single().getText();
    }

    private Component openedAs(String path) {
        UI.getCurrent().navigate(path);
        return (Component) getCurrentView();
    }

    @TestConfiguration
    static class Door {
        @Bean
        SignInDoor door() {
            return new SignInDoor() {
                @Override
                public String titleKey() {
                    return "account.sign-in.title";
                }

                @Override
                public Component content(Entrance entrance) {
                    return new Button(
                            "the door",
                            _ -> entrance.enter(AccountId.of(TestAccounts.ANTOINE), AuthenticationLevel.HIGH, "test"));
                }
            };
        }
    }
}
