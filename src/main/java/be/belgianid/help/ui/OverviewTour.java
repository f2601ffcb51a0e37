package be.belgianid.help.ui;

import be.belgianid.ui.ShellTour;
import java.util.List;

/**
 * The welcome screens over the employer's overview. Targets are classes of that page's parts; the browser journey of the tour
 * fails when one of them is not found any more.
 */
class OverviewTour implements ShellTour {
    @Override
    public String path() {
        return "pro/requests";
    }

    @Override
    public List<Screen> screens() {
        return List.of(
                screen(
                        "requests",
                        zone(".bid-page-header vaadin-button", "new"),
                        zone(".bid-request-section:nth-of-type(1) h2", "notifications")),
                screen(
                        "history",
                        zone(".bid-request-section:nth-of-type(2) h2", "list"),
                        zone(".bid-request-tools", "find")),
                screen("corner", zone(".bid-person vaadin-menu-bar", "menu"), zone(".bid-languages", "languages")));
    }

    private static Screen screen(String name, Zone... zones) {
        return new Screen("help.tour." + name + ".title", "help.tour." + name + ".text", List.of(zones));
    }

    private static Zone zone(String target, String name) {
        return new Zone(target, "help.tour." + name + ".title", "help.tour." + name + ".text");
    }
}
