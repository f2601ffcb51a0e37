package be.belgianid.help.ui;

import be.belgianid.ui.ShellMenuItem;
import be.belgianid.ui.ShellTour;
import be.belgianid.ui.Tours;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What the help centre contributes to every page: its entries of the menu, and the tour. */
@Configuration(proxyBeanMethods = false)
class HelpShell {
    @Bean
    ShellTour overviewTour() {
        return new OverviewTour();
    }

    @Bean
    @Order(11)
    ShellMenuItem helpCentreMenuItem() {
        return ShellMenuItem.to("help.menu.centre", HelpCentreView.class);
    }

    @Bean
    @Order(12)
    ShellMenuItem tourMenuItem(ObjectProvider<Tours> tours) {
        return new ShellMenuItem() {
            @Override
            public String labelKey() {
                return "help.menu.tour";
            }

            @Override
            public void choose() {
                tours.getObject().start();
            }

            @Override
            public boolean isOffered() {
                return tours.getObject().isOffered();
            }
        };
    }

    @Bean
    @Order(13)
    ShellMenuItem guideMenuItem() {
        return ShellMenuItem.to("help.menu.guide", QuickGuideView.class);
    }
}
