package be.belgianid.account.ui;

import be.belgianid.account.CurrentAccount;
import be.belgianid.account.OrganisationService;
import be.belgianid.ui.ShellGreeting;
import be.belgianid.ui.ShellMenuItem;
import com.vaadin.flow.component.Component;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the header knows of whoever is signed in. */
@Configuration(proxyBeanMethods = false)
class AccountShell {
    @Bean
    ShellGreeting greeting(CurrentAccount current) {
        return () -> current.find()
                .map(signedIn -> new ShellGreeting.Person(signedIn.displayName(), signedIn.organisationName()));
    }

    @Bean
    ShellMenuItem organisationMenuItem(OrganisationService organisations) {
        return new ShellMenuItem() {
            @Override
            public String labelKey() {
                return "account.organisation.change";
            }

            @Override
            public Class<? extends Component> target() {
                return OrganisationChoiceView.class;
            }

            @Override
            public boolean isOffered() {
                return organisations.mine().size() > 1;
            }
        };
    }

    @Bean
    ShellMenuItem profileMenuItem() {
        return new ShellMenuItem() {
            @Override
            public String labelKey() {
                return "account.profile.title";
            }

            @Override
            public Class<? extends Component> target() {
                return ProfileView.class;
            }
        };
    }
}
