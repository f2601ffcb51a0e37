package be.belgianid.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;

/** Somebody in front of one browser window. */
public final class Visitor {

    private static final int DRAWING_MILLIS = 60_000;
    private static final Path DOWNLOADS = Path.of("target", "downloads");
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final String name;

    Visitor(String address, BrowserContext context, String name) {
        this.address = address;
        this.context = context;
        this.name = name;
        this.page = context.newPage();
        page.setDefaultTimeout(30_000);
    }

    public Page page() {
        return page;
    }

    /** One more tab of the same browser. */
    public Page secondTab() {
        return context.newPage();
    }

    /** Opens a path and waits until the screen is there. */
    public Page open(String path) {
        page.navigate(address + path);
        settle();
        return page;
    }

    /** Signs in as one of the sandbox's people, and puts the welcome screens aside when they get in the way. */
    public void signInAs(String person) {
        page.addLocatorHandler(
                page.locator("dialog.bid-tour[open]"), _ -> page.keyboard().press("Escape"));
        arriveAs(person);
    }

    /** Chooses one of the sandbox's people on the sign-in page, and sees whatever comes first. */
    public void arriveAs(String person) {
        open("/sign-in");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(person))
                .first()
                .click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        settle();
    }

    /** Takes the fictitious document whose card on the sandbox's page has this text, under the name it is offered with. */
    public Path takeDocument(String cardText) {
        open("/sandbox/documents");
        var link = page.locator("article")
                .filter(new Locator.FilterOptions().setHasText(cardText))
                .locator("a[download]")
                .first();
        link.waitFor();
        var download = page.waitForDownload(new Page.WaitForDownloadOptions().setTimeout(DRAWING_MILLIS), link::click);
        var file = DOWNLOADS.resolve(name).resolve(download.suggestedFilename());
        download.saveAs(file);
        return file;
    }

    /** Waits until the server has answered and the page is at rest. */
    public void settle() {
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        page.waitForFunction("() => { const clients = window.Vaadin?.Flow?.clients;"
                + " return !clients || Object.values(clients).every(client => !client.isActive?.()); }");
    }

    /** Keeps a picture of the whole page in {@code target/screenshots}. */
    public void picture(String subject) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(subject + "-" + name + ".png"))
                .setFullPage(true));
    }

    /** Chooses the light or the dark look, as the system would, without the colours fading over. */
    public void prefers(ColorScheme look) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look).setReducedMotion(ReducedMotion.REDUCE));
        page.waitForFunction("() => document.getAnimations().every(fading => fading.playState !== 'running')");
    }

    /** Checks the present screen against WCAG 2.2 A and AA with axe-core. */
    public void findsTheScreenAccessible() {
        findsNothingWith(
                new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")));
    }

    /** The same in the light and in the dark look, between which only colours differ. */
    public void findsTheScreenAccessibleInBothLooks() {
        prefers(ColorScheme.DARK);
        findsNothingWith(new AxeBuilder(page).withRules(List.of("color-contrast")));
        prefers(ColorScheme.LIGHT);
        findsTheScreenAccessible();
    }

    private void findsNothingWith(AxeBuilder rules) {
        List<Rule> violations = rules.analyze().getViolations();
        assertThat(violations)
                .as(() -> page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
    }

    /** The page must not need to be pushed sideways. */
    public void findsTheScreenNarrowEnough() {
        assertThat((Boolean) page.evaluate(
                        "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("%s fits into the window", page.url())
                .isTrue();
    }

    void leave() {
        context.close();
    }
}
