package be.belgianid.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Lets a test walk through the packaged program in Chromium: a test method takes a {@link Journeys} and asks it for
 * visitors. Program and browser are started once for all tests.
 */
public final class Journeys implements ParameterResolver, AfterEachCallback {

    private final List<Visitor> visitors = new ArrayList<>();

    /** The program that all journeys share. */
    public RunningHouse house() {
        return Shared.HOUSE;
    }

    /** Somebody at a desk, whose browser speaks this language. */
    public Visitor desktop(String language) {
        return visitor(language, 1280, 900);
    }

    /** Somebody with a telephone. */
    public Visitor phone(String language) {
        return visitor(language, 390, 844);
    }

    private Visitor visitor(String language, int width, int height) {
        Visitor visitor = new Visitor(
                Shared.HOUSE.address(),
                Shared.BROWSER.newContext(new Browser.NewContextOptions()
                        .setLocale(language + "-BE")
                        .setTimezoneId("Europe/Brussels")
                        .setViewportSize(width, height)),
                language + "-" + width);
        visitors.add(visitor);
        return visitor;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Journeys.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return this;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        String test = context.getRequiredTestClass().getSimpleName() + "-"
                + context.getRequiredTestMethod().getName();
        if (context.getExecutionException().isPresent()) {
            visitors.forEach(visitor -> visitor.picture("failed-" + test));
        }
        visitors.forEach(Visitor::leave);
        visitors.clear();
    }

    private static final class Shared {
        static final RunningHouse HOUSE = RunningHouse.start("journeys", Map.of());
        static final Playwright PLAYWRIGHT = Playwright.create();
        static final Browser BROWSER = browser(PLAYWRIGHT);

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(HOUSE::close));
        }
    }

    static Browser browser(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run",
                                "--disable-quic")));
    }

    private static Path chromium() {
        return Stream.concat(
                        Stream.ofNullable(System.getenv("BELGIANID_CHROMIUM")),
                        Stream.of(
                                "/usr/bin/chromium",
                                "/usr/bin/chromium-browser",
                                "/usr/bin/google-chrome",
                                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"))
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium: bin/belgianid test says how to install one, BELGIANID_CHROMIUM where it is"));
    }
}
