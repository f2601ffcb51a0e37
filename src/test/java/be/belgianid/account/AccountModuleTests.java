package be.belgianid.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ApplicationModuleTest(BootstrapMode.DIRECT_DEPENDENCIES)
@TestPropertySource(properties = "spring.quartz.auto-startup=false")
class AccountModuleTests {
    private static final EnterpriseNumber NUMBER = new EnterpriseNumber("0884303369");

    @Autowired
    AccountService accounts;

    @Autowired
    SignInService signIns;

    @Autowired
    ProfileService profiles;

    @Autowired
    AccountDirectory directory;

    @Autowired
    CurrentAccount current;

    @Autowired
    JdbcClient jdbc;

    @MockitoBean
    SignInSession session;

    @Test
    void onlyTheProgramItselfMakesPeopleKnown() {
        assertThatThrownBy(() -> accounts.ensureAccount(TestAccounts.antoine()))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    @WithSignedIn(roles = Role.SUPERVISOR, organisation = "")
    void notEvenASupervisorMakesPeopleKnown() {
        assertThatThrownBy(() -> accounts.ensureAccount(TestAccounts.antoine()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void makingPeopleKnownTwiceChangesNothing() {
        var first = known();

        assertThat(known()).isEqualTo(first);
    }

    @Test
    void anEmployerSignsInForTheirOrganisation() {
        var organisation = known();

        var signedIn = signIns.signIn(TestAccounts.antoine().id(), AuthenticationLevel.HIGH, "test");

        assertThat(signedIn.organisation()).isEqualTo(organisation);
        assertThat(signedIn.organisationName()).isEqualTo("DEMO S.A.");
        assertThat(signedIn.roles()).containsExactly(Role.EMPLOYER);
        verify(session, times(1)).establish(signedIn);
    }

    @Test
    void staffSignInWithTheirOwnRolesAndNoOrganisation() {
        SystemActor.call(() -> accounts.ensureAccount(TestAccounts.operator()));

        var signedIn = signIns.signIn(TestAccounts.operator().id(), AuthenticationLevel.SUBSTANTIAL, "test");

        assertThat(signedIn.roles()).containsExactly(Role.OPERATOR);
        assertThat(signedIn.organisation()).isNull();
    }

    @Test
    void thePreviousSignInIsRemembered() {
        known();
        var before = signIns.signIn(TestAccounts.antoine().id(), AuthenticationLevel.HIGH, "test");

        var after = signIns.signIn(TestAccounts.antoine().id(), AuthenticationLevel.HIGH, "test");

        assertThat(after.previousSignIn()).isNotNull().isNotEqualTo(before.previousSignIn());
    }

    @Test
    void signingInLeavesATrace() {
        known();
        jdbc.sql("delete from audit_entry").update();

        signIns.signIn(TestAccounts.antoine().id(), AuthenticationLevel.HIGH, "test");

        assertThat(jdbc.sql("select action, subject, case_reference, outcome from audit_entry")
                        .query()
                        .singleRow()
                        .values())
                .containsExactly("SIGNED_IN", TestAccounts.ANTOINE, "test", "HIGH");
    }

    @Test
    void nobodyUnknownSignsIn() {
        assertThatThrownBy(() -> signIns.signIn(AccountId.random(), AuthenticationLevel.HIGH, "test"))
                .isInstanceOf(AccountNotFound.class);

        verify(session, times(0)).establish(any());
    }

    @Test
    @WithSignedIn
    void theProfileIsKeptAndUsedAtTheNextSignIn() {
        known();

        profiles.change(new Profile(Locale.GERMAN, false));

        assertThat(profiles.mine()).isEqualTo(new Profile(Locale.GERMAN, false));
        assertThat(signIns.signIn(TestAccounts.antoine().id(), AuthenticationLevel.LOW, "test")
                        .language())
                .isEqualTo(Locale.GERMAN);
        profiles.change(new Profile(Locale.FRENCH, true));
    }

    @Test
    void theProfileIsForPeopleSignedIn() {
        assertThatThrownBy(profiles::mine).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void theDirectoryKnowsHowToReachPeople() {
        known();

        var contact = SystemActor.call(() -> directory.contact(AccountId.of(TestAccounts.ANTOINE)));

        assertThat(contact)
                .hasValueSatisfying(found -> assertThat(found.email()).isEqualTo("antoine@demo.example"));
    }

    @Test
    @WithSignedIn(level = AuthenticationLevel.SUBSTANTIAL)
    void aSessionHasEveryLevelUpToItsOwn() {
        assertThat(SecurityContextHolder.getContext().getAuthentication().getAuthorities())
                .extracting(Object::toString)
                .contains("LEVEL_LOW", "LEVEL_SUBSTANTIAL_MINUS", "LEVEL_SUBSTANTIAL", "ROLE_EMPLOYER")
                .doesNotContain("LEVEL_HIGH");
    }

    @Test
    @WithSignedIn
    void theSystemActsOnlyWhileItsWorkRuns() {
        var actor = SystemActor.call(
                () -> SecurityContextHolder.getContext().getAuthentication().getName());

        assertThat(actor).isEqualTo("system");
        assertThat(current.get().id()).isEqualTo(AccountId.of(TestAccounts.ANTOINE));
    }

    private OrganisationId known() {
        return SystemActor.call(() -> {
            var antoine = accounts.ensureAccount(TestAccounts.antoine());
            var demo = accounts.ensureOrganisation(NUMBER, "DEMO S.A.");
            accounts.ensureMandate(antoine, demo, Set.of(Role.EMPLOYER));
            return demo;
        });
    }
}
