package be.belgianid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.beans.factory.ObjectProvider;

/** The frame of every page: banner, header, navigation by role, content, footer. */
@Layout
@AnonymousAllowed
@CssImport("./styles/ui.css")
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver, LocaleChangeObserver {
    private static final String CONTENT_ID = "content";

    private final RouterLink brand = new RouterLink();
    private final ShellNavigation navigation = new ShellNavigation();
    private final Main main = new Main();
    private final Doors doors = new Doors();

    MainLayout(
            ObjectProvider<ShellGreeting> greeting,
            ObjectProvider<ShellMenuItem> menuItems,
            ObjectProvider<ShellBanner> banners,
            AuthenticationContext authentication,
            SessionWatch sessionWatch) {
        // components
        var person =
                greeting.stream().flatMap(source -> source.person().stream()).findFirst();
        Component corner = person.<Component>map(known -> new PersonMenu(
                        known,
                        menuItems
                                .orderedStream()
                                .filter(ShellMenuItem::isOffered)
                                .toList(),
                        authentication))
                .orElse(doors);
        brand.addClassName("bid-brand");
        brand.setRoute(person.isPresent() ? HomeView.class : WelcomeView.class);
        main.setId(CONTENT_ID);
        main.addClassName("bid-main");
        main.getElement().setAttribute("tabindex", "-1");

        // layout
        addClassName("bid-shell");
        add(skipLink());
        banners.orderedStream().map(ShellBanner::create).forEach(banner -> add(wrap(banner)));
        add(header(corner), navigation, main, footer());
        if (person.isPresent()) {
            sessionWatch.watch(this);
        }
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var location = event.getLocation();
        var area = Area.of(location.getFirstSegment());
        brand.removeAll();
        brand.add(area.wordmark());
        doors.show(area);
        navigation.refresh(location.getPath());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        MissingApi.setDocumentLanguage(event.getUI(), event.getLocale());
        MissingApi.translateConnectionTexts(event.getUI(), key -> getTranslation(event.getLocale(), key));
        main.getChildren()
                .filter(HasDynamicTitle.class::isInstance)
                .map(HasDynamicTitle.class::cast)
                .forEach(view -> event.getUI().getPage().setTitle(view.getPageTitle()));
    }

    private static Anchor skipLink() {
        var skip = Translated.text(new Anchor(), "ui.skip");
        skip.setHref("#" + CONTENT_ID);
        skip.setRouterIgnore(true);
        skip.addClassName("bid-skip");
        return skip;
    }

    private static Div wrap(Component banner) {
        var frame = new Div(banner);
        frame.addClassName("bid-banner");
        return frame;
    }

    private Header header(Component corner) {
        var row = new Div(brand, new LanguageSwitch(), corner);
        row.addClassName("bid-header-row");
        var header = new Header(row);
        header.addClassName("bid-header");
        return header;
    }

    private static Footer footer() {
        var row = new Div(Translated.text(new Span(), "ui.footer"), new SchemeSwitch());
        var footer = new Footer(row);
        footer.addClassName("bid-footer");
        return footer;
    }
}
