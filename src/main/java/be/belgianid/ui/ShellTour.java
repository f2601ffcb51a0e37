package be.belgianid.ui;

import java.util.List;

/** The screens of a tour laid over a page; the module that explains that page contributes it. Texts are keys. */
public interface ShellTour {
    /** The address of the page that the tour is laid over, without a leading slash. */
    String path();

    List<Screen> screens();

    /** One screen of the tour. */
    record Screen(String titleKey, String textKey, List<Zone> zones) {}

    /**
     * A place on the page, marked by a plus that opens an explanation.
     *
     * @param target CSS selector of what is explained; a zone whose target is not on the page is left out
     */
    record Zone(String target, String titleKey, String textKey) {}
}
