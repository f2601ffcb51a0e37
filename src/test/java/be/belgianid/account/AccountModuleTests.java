package be.belgianid.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ApplicationModuleTest(BootstrapMode.DIRECT_DEPENDENCIES)
class AccountModuleTests {
    private static final EnterpriseNumber NUMBER = new EnterpriseNumber("0884303369");
    private static final EnterpriseNumber SECOND = new EnterpriseNumber("0876543270");

    @Autowired
    AccountService accounts;

    @Autowired
    SignInService signIns;

    @Autowired
    OrganisationService organisations;

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

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

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
    void whoeverHasSeveralMandatesActsForNobodyBeforeChoosing() {
        var signedIn = signIns.signIn(withTwoMandates(), AuthenticationLevel.HIGH, "test");

        assertThat(signedIn.organisation()).isNull();
        assertThat(signedIn.roles()).isEmpty();
        continueAs(signedIn);
        assertThat(organisations.mine())
                .extracting(OrganisationReference::name)
                .containsExactly("DEMO S.A.", "SECOND S.A.");
    }

    @Test
    void choosingAnOrganisationGivesItsRolesAndNoOthers() {
        continueAs(signIns.signIn(withTwoMandates(), AuthenticationLevel.SUBSTANTIAL, "test"));
        var demo = organisations.mine().getFirst();
        var second = organisations.mine().getLast();

        var first = organisations.actFor(second.id());
        continueAs(first);
        var then = organisations.actFor(demo.id());

        assertThat(first.organisationName()).isEqualTo("SECOND S.A.");
        assertThat(first.roles()).containsExactlyInAnyOrder(Role.EMPLOYER, Role.ACCESS_MANAGER);
        assertThat(first.level()).isEqualTo(AuthenticationLevel.SUBSTANTIAL);
        assertThat(then.organisation()).isEqualTo(demo.id());
        assertThat(then.roles()).containsExactly(Role.EMPLOYER);
        verify(session).establish(first);
        verify(session).establish(then);
        assertThat(jdbc.sql(
                                "select case_reference from audit_entry where action = 'ORGANISATION_CHOSEN' and subject = ?")
                        .param(first.id().toString())
                        .query(String.class)
                        .list())
                .containsExactly(second.id().toString(), demo.id().toString());
    }

    @Test
    @WithSignedIn
    void nobodyActsForAnOrganisationWithoutItsMandate() {
        withTwoMandates();
        var second = SystemActor.call(() -> accounts.ensureOrganisation(SECOND, "SECOND S.A."));

        assertThatThrownBy(() -> organisations.actFor(second)).isInstanceOf(AccessDeniedException.class);

        verify(session, times(0)).establish(any());
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

    private static void continueAs(SignedIn somebody) {
        SecurityContextHolder.getContext().setAuthentication(new SignedInAuthentication(somebody));
    }

    private AccountId withTwoMandates() {
        known();
        return SystemActor.call(() -> {
            var carla = accounts.ensureAccount(
                    new NewAccount(AccountId.random(), "Carla Deux", "carla@demo.example", Locale.FRENCH, Set.of()));
            accounts.ensureMandate(carla, accounts.ensureOrganisation(NUMBER, "DEMO S.A."), Set.of(Role.EMPLOYER));
            accounts.ensureMandate(
                    carla,
                    accounts.ensureOrganisation(SECOND, "SECOND S.A."),
                    Set.of(Role.EMPLOYER, Role.ACCESS_MANAGER));
            return carla;
        });
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
