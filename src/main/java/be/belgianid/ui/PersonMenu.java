package be.belgianid.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;

/** The welcome at the right of the header, and behind the three dots: profile and help, every function, signing out. */
class PersonMenu extends Composite<Div> {
    PersonMenu(ShellGreeting.Person person, List<ShellMenuItem> items, AuthenticationContext authentication) {
        var greeting = new Div(Translated.text(new Span(), "ui.greeting", person.name()));
        greeting.addClassName("bid-greeting");
        if (person.organisation() != null) {
            greeting.add(new Span(person.organisation()));
        }

        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
        var dots = menu.addItem("⋮");
        Translated.by(menu, locale -> dots.setAriaLabel(getTranslation(locale, "ui.menu")));
        items.forEach(item -> add(dots, item));
        dots.getSubMenu().addSeparator();
        functions().forEach(function -> add(dots, function));
        dots.getSubMenu().addSeparator();
        addItem(dots, "ui.sign-out").addClickListener(_ -> authentication.logout());

        getContent().addClassName("bid-person");
        getContent().add(greeting, menu);
    }

    /** Every page that whoever is signed in may open. */
    private static List<ShellMenuItem> functions() {
        return MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> entry.menuClass() != null)
                .map(entry -> ShellMenuItem.to(entry.title(), entry.menuClass()))
                .toList();
    }

    private static void add(MenuItem parent, ShellMenuItem item) {
        addItem(parent, item.labelKey()).addClickListener(_ -> item.choose());
    }

    private static MenuItem addItem(MenuItem parent, String labelKey) {
        return parent.getSubMenu().addItem(Translated.text(new Span(), labelKey));
    }
}
