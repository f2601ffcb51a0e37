package be.belgianid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;

/** The welcome at the right of the header, and the three dots behind it. */
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
        items.forEach(item -> go(dots, item.labelKey(), item.target()));
        addItem(dots, "ui.sign-out").addClickListener(_ -> authentication.logout());

        getContent().addClassName("bid-person");
        getContent().add(greeting, menu);
    }

    private static void go(MenuItem parent, String labelKey, Class<? extends Component> target) {
        addItem(parent, labelKey).addClickListener(_ -> UI.getCurrent().navigate(target));
    }

    private static MenuItem addItem(MenuItem parent, String labelKey) {
        return parent.getSubMenu().addItem(Translated.text(new Span(), labelKey));
    }
}
