package be.belgianid.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.menu.MenuConfiguration;
import java.io.Serializable;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Shows the tour once after signing in to whoever wants it, and to everybody who asks for it. */
@Component
public class Tours implements VaadinServiceInitListener {
    /** Marks a session that has seen the welcome. */
    private record Seen() implements Serializable {}

    /** Marks a page whose user has asked for the tour. */
    private record Asked() implements Serializable {}

    private final ObjectProvider<ShellTour> tours;
    private final ObjectProvider<ShellWelcome> welcomes;

    Tours(ObjectProvider<ShellTour> tours, ObjectProvider<ShellWelcome> welcomes) {
        this.tours = tours;
        this.welcomes = welcomes;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(opened -> opened.getUI()
                        .addAfterNavigationListener(arrival ->
                                arrived(opened.getUI(), arrival.getLocation().getPath())));
    }

    /** Whether there is a tour over a page that whoever is signed in may open. */
    public boolean isOffered() {
        return tour().isPresent();
    }

    /** Goes to the page of the tour and starts it there. */
    public void start() {
        var ui = UI.getCurrent();
        tour().ifPresent(tour -> {
            ComponentUtil.setData(ui, Asked.class, new Asked());
            if (ui.getActiveViewLocation().getPath().equals(tour.path())) {
                show(ui, tour);
            } else {
                ui.navigate(tour.path());
            }
        });
    }

    private void arrived(UI ui, String path) {
        tour().filter(tour -> tour.path().equals(path)).ifPresent(tour -> show(ui, tour));
    }

    private void show(UI ui, ShellTour tour) {
        var asked = ComponentUtil.getData(ui, Asked.class) != null;
        var seen = ui.getSession().getAttribute(Seen.class) != null;
        var wanted = isWanted();
        if (asked || !seen && wanted) {
            ComponentUtil.setData(ui, Asked.class, null);
            ui.getSession().setAttribute(Seen.class, new Seen());
            ui.add(new Tour(tour.screens(), wanted, this::want));
        }
    }

    private void want(boolean wanted) {
        if (wanted != isWanted()) {
            welcomes.stream().findFirst().ifPresent(welcome -> welcome.want(wanted));
        }
    }

    private boolean isWanted() {
        return welcomes.stream().findFirst().map(ShellWelcome::isWanted).orElse(false);
    }

    private Optional<ShellTour> tour() {
        return tours.stream().filter(Tours::mayBeOpened).findFirst();
    }

    private static boolean mayBeOpened(ShellTour tour) {
        return MenuConfiguration.getMenuEntries().stream()
                .anyMatch(entry -> entry.path().replaceFirst("^/", "").equals(tour.path()));
    }
}
