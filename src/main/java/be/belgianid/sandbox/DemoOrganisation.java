package be.belgianid.sandbox;

import be.belgianid.account.AccountService;
import be.belgianid.account.EnterpriseNumber;
import be.belgianid.account.NewAccount;
import be.belgianid.account.Role;
import be.belgianid.account.SystemActor;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes DEMO S.A. and the people of the sandbox known when they are not yet. */
@Component
@InSandbox
@Order(10)
class DemoOrganisation implements ApplicationRunner {
    /** Passes the check, belongs to nobody. */
    private static final EnterpriseNumber NUMBER = EnterpriseNumber.of("0999.900.051");

    private final AccountService accounts;

    DemoOrganisation(AccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        SystemActor.run(this::ensureEverybody);
    }

    private void ensureEverybody() {
        var organisation = accounts.ensureOrganisation(NUMBER, "DEMO S.A.");
        for (var person : DemoPerson.values()) {
            var staffRoles = person.isStaff() ? person.roles() : Set.<Role>of();
            accounts.ensureAccount(new NewAccount(
                    person.account(), person.displayName(), person.email(), person.language(), staffRoles));
            if (!person.isStaff()) {
                accounts.ensureMandate(person.account(), organisation, person.roles());
            }
        }
    }
}
