package be.belgianid.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import jakarta.annotation.security.PermitAll;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Leads whoever has signed in to where they were when their session ended, or to the first page of their menu. */
@Route("home")
@PermitAll
class HomeView extends Composite<Div> implements BeforeEnterObserver, TitledView {
    private static final String BACK = "back";
    /** Addresses within this site: no scheme, no host, no way up. */
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*");

    HomeView() {
        getContent().addClassName("bid-page");
        getContent().add(new PageHeader("ui.home.title"), new Notice(Notice.Kind.WARN, "ui.home.no-access"));
    }

    /** The address that leads back to a page after signing in again. */
    static String backTo(String path) {
        return "/home?" + BACK + "=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var back = event.getLocation().getQueryParameters().getSingleParameter(BACK);
        if (back.filter(path -> PATH.matcher(path).matches()).isPresent()) {
            event.forwardTo(back.get());
            return;
        }
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
