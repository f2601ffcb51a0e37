package be.belgianid.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import jakarta.annotation.security.PermitAll;

/** Leads whoever has signed in to the first page of their menu. */
@Route("home")
@PermitAll
class HomeView extends Composite<Div> implements BeforeEnterObserver, TitledView {
    HomeView() {
        getContent().addClassName("bid-page");
        getContent().add(new PageHeader("ui.home.title"), new Notice(Notice.Kind.WARN, "ui.home.no-access"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> entry.menuClass() != null)
                .findFirst()
                .ifPresent(first -> event.forwardTo(first.menuClass()));
    }

    @Override
    public String titleKey() {
        return "ui.home.title";
    }
}
