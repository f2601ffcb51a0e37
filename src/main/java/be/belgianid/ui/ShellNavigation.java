package be.belgianid.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;

/** The pages that whoever is signed in may open, from the {@code @Menu} of the views; titles are keys. */
class ShellNavigation extends Composite<Nav> {
    ShellNavigation() {
        getContent().addClassName("bid-nav");
        Translated.ariaLabel(getContent(), "ui.navigation");
    }

    void refresh(String path) {
        var list = new UnorderedList();
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> entry.menuClass() != null)
                .forEach(entry -> list.add(new ListItem(link(entry, path))));
        getContent().removeAll();
        getContent().add(list);
        setVisible(list.getComponentCount() > 0);
    }

    private static RouterLink link(MenuEntry entry, String path) {
        var link = Translated.text(new RouterLink(), entry.title());
        link.setRoute(entry.menuClass());
        if (isAt(entry, path)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private static boolean isAt(MenuEntry entry, String path) {
        var target = entry.path().replaceFirst("^/", "");
        return path.equals(target) || path.startsWith(target + "/");
    }
}
