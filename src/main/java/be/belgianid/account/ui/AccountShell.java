package be.belgianid.account.ui;

import be.belgianid.account.CurrentAccount;
import be.belgianid.account.OrganisationService;
import be.belgianid.account.Profile;
import be.belgianid.account.ProfileService;
import be.belgianid.ui.ShellGreeting;
import be.belgianid.ui.ShellMenuItem;
import be.belgianid.ui.ShellWelcome;
import com.vaadin.flow.component.UI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What the header knows of whoever is signed in. */
@Configuration(proxyBeanMethods = false)
class AccountShell {
    @Bean
    ShellGreeting greeting(CurrentAccount current) {
        return () -> current.find()
                .map(signedIn -> new ShellGreeting.Person(signedIn.displayName(), signedIn.organisationName()));
    }

    @Bean
    ShellWelcome welcome(ProfileService profiles) {
        return new ShellWelcome() {
            @Override
            public boolean isWanted() {
                return profiles.mine().welcome();
            }

            @Override
            public void want(boolean wanted) {
                profiles.change(new Profile(profiles.mine().language(), wanted));
            }
        };
    }

    @Bean
    @Order(1)
    ShellMenuItem profileMenuItem() {
        return ShellMenuItem.to("account.profile.title", ProfileView.class);
    }

    @Bean
    @Order(2)
    ShellMenuItem organisationMenuItem(OrganisationService organisations) {
        return new ShellMenuItem() {
            @Override
            public String labelKey() {
                return "account.organisation.change";
            }

            @Override
            public void choose() {
                UI.getCurrent().navigate(OrganisationChoiceView.class);
            }

            @Override
            public boolean isOffered() {
                return organisations.mine().size() > 1;
            }
        };
    }
}
