package be.belgianid.journey;

import be.belgianid.BelgianId;
import be.belgianid.account.AuthenticationLevel;
import be.belgianid.account.OrganisationId;
import be.belgianid.account.Role;
import be.belgianid.account.SignedIn;
import be.belgianid.request.RequestTraffic;
import be.belgianid.sandbox.DemoPerson;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * {@code bin/belgianid bench ui}: how long the server lets an employer of a large organisation wait, measured in Chromium
 * while colleagues keep sending, and what a signed-in session weighs.
 */
public final class BenchUi {
    private static final int STEPS = 200;
    private static final int SENT_A_SECOND = 20;
    private static final int MOST_DRAWN = 100;
    private static final String[] SOUGHT = {"kowal", "mull", "ionescu maria", "0000", "el amrani", "zzz", "8", "ozturk"
    };

    private final ConfigurableApplicationContext house;
    private final String address;
    private final RequestTraffic traffic;
    private final SignedIn antoine;
    private final Random random;
    private final StringBuilder report = new StringBuilder();

    private BenchUi(Path data, long seed) {
        house = SpringApplication.run(
                BelgianId.class, "--server.port=0", "--belgianid.sandbox.people=0", "--belgianid.data=" + data);
        address = "http://localhost:" + house.getEnvironment().getProperty("local.server.port");
        traffic = new RequestTraffic(house, seed);
        antoine = antoine();
        random = new Random(seed);
    }

    /** Arguments: {@code --requests 100000 --sessions 500 --seed 1 --report file.md}, each with that default but the last. */
    public static void main(String[] args) throws IOException {
        var options = options(args);
        var requests = Integer.parseInt(options.getOrDefault("--requests", "100000"));
        var sessions = Integer.parseInt(options.getOrDefault("--sessions", "500"));
        var seed = Long.parseLong(options.getOrDefault("--seed", "1"));
        System.setProperty("vaadin.productionMode", "true");
        var bench = new BenchUi(Path.of(System.getenv("BELGIANID_DATA")), seed);
        try {
            bench.run(requests, sessions, "bin/belgianid bench ui " + String.join(" ", args));
        } finally {
            bench.house.close();
        }
        if (options.containsKey("--report")) {
            Files.writeString(Path.of(options.get("--report")), bench.report);
        }
        System.out.println(bench.report);
        System.exit(0);
    }

    private void run(int requests, int sessions, String command) {
        System.err.printf(Locale.ROOT, "%,d requests of one organisation ...%n", requests);
        traffic.settle(antoine, requests);
        house.getBean(JdbcClient.class)
                .sql("analyze table request_identification")
                .query()
                .listOfRows();
        line("# The employers' overview: how long the server lets people wait");
        line("");
        line("Measured on %s on a machine with %d cores by"
                .formatted(
                        LocalDate.now(Clock.systemDefaultZone()),
                        Runtime.getRuntime().availableProcessors()));
        line("");
        line("    " + command);
        line("");
        line(
                ("An organisation with %,d requests. One employer works in Chromium, %d steps: scrolling anywhere in the history,"
                                + " filtering, sorting,\nsearching, opening all data. The times are the browser's own (Resource Timing: from"
                                + " asking to the last byte of the answer).")
                        .formatted(requests, STEPS));
        line("");
        line("| meanwhile | answers | p50 ms | p95 ms | p99 ms | longest ms |");
        line("| --- | ---: | ---: | ---: | ---: | ---: |");
        try (var playwright = Playwright.create();
                var browser = Journeys.browser(playwright)) {
            signedIn(browser).context().close();
            times("nobody sends", walk(browser));
            var sent = new AtomicInteger();
            var colleagues = Executors.newScheduledThreadPool(2);
            colleagues.scheduleAtFixedRate(
                    () -> {
                        traffic.sendOne(antoine);
                        sent.incrementAndGet();
                    },
                    0,
                    1_000_000 / SENT_A_SECOND,
                    TimeUnit.MICROSECONDS);
            var from = System.nanoTime();
            var busy = walk(browser);
            var rate = sent.get() / ((System.nanoTime() - from) / 1e9);
            colleagues.shutdownNow();
            times("%.0f requests a second by colleagues".formatted(rate), busy);
            line("");
            if (sessions > 0) {
                weigh(browser, sessions);
            }
        }
    }

    private List<Double> walk(Browser browser) {
        var page = signedIn(browser);
        var before = times(page).size();
        for (var step = 0; step < STEPS; step++) {
            step(page, step);
            rest(page);
            refuseToDrawAll(page);
        }
        var all = times(page);
        page.context().close();
        return all.subList(before, all.size());
    }

    private void step(Page page, int step) {
        var search = page.locator("vaadin-text-field").first().locator("input");
        switch (step % 10) {
            case 0 -> search.fill(SOUGHT[random.nextInt(SOUGHT.length)]);
            case 1 -> search.fill("");
            case 2 -> page.locator(".bid-request-search vaadin-details-summary").click();
            case 3 -> choose(page, 1 + random.nextInt(4));
            case 4, 5, 6 -> scroll(page);
            case 7 ->
                page.locator("vaadin-virtual-list bid-request-line vaadin-button[aria-expanded]")
                        .nth(2)
                        .click(new Locator.ClickOptions().setForce(true));
            case 8 -> page.locator(".bid-request-tools vaadin-button").click();
            default -> scroll(page);
        }
    }

    private void choose(Page page, int option) {
        var order = page.locator("vaadin-select").nth(1);
        if (order.isVisible()) {
            order.click();
            page.locator("vaadin-select-item:visible").nth(option).click();
        }
    }

    private void scroll(Page page) {
        page.evaluate(
                "at => { const list = document.querySelector('vaadin-virtual-list');"
                        + " if (list && list.checkVisibility()) list.scrollTop = list.scrollHeight * at; }",
                random.nextDouble());
    }

    /**
     * Waits until nothing has been asked for a moment, because lists ask a little after they were moved; where colleagues
     * keep the list moving, at most as long as a person looks before the next step.
     */
    private static void rest(Page page) {
        page.waitForFunction("() => { const now = performance.now();"
                + " const asked = performance.getEntriesByType('resource').filter(e => e.name.includes('v-r=uidl'));"
                + " const last = Math.max(0, ...asked.map(e => e.responseEnd));"
                + " window.benchFrom ??= now;"
                + " if (now - Math.max(last, window.benchFrom) < 400 && now - window.benchFrom < 1500) return false;"
                + " window.benchFrom = undefined;"
                + " return true; }");
    }

    private static void refuseToDrawAll(Page page) {
        var drawn = page.locator("vaadin-virtual-list bid-request-line").count();
        if (drawn > MOST_DRAWN) {
            throw new IllegalStateException(drawn + " lines are drawn: the list has lost its height");
        }
    }

    private static List<Double> times(Page page) {
        var times = (List<?>) page.evaluate("() => performance.getEntriesByType('resource')"
                + ".filter(e => e.name.includes('v-r=uidl')).map(e => e.responseEnd - e.requestStart)");
        return times.stream().map(time -> ((Number) time).doubleValue()).toList();
    }

    private Page signedIn(Browser browser) {
        var page = browser.newContext(
                        new Browser.NewContextOptions().setLocale("fr-BE").setViewportSize(1280, 900))
                .newPage();
        page.addLocatorHandler(
                page.locator("dialog.bid-tour[open]"), _ -> page.keyboard().press("Escape"));
        page.addInitScript("performance.setResourceTimingBufferSize(100000)");
        page.navigate(address + "/sign-in");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(DemoPerson.ANTOINE.displayName()))
                .first()
                .click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        page.navigate(address + "/pro/requests");
        page.locator("bid-request-line").first().waitFor();
        rest(page);
        return page;
    }

    private void weigh(Browser browser, int sessions) {
        System.err.printf("%d sessions ...%n", sessions);
        var few = Math.min(20, sessions);
        open(browser, few);
        var before = heap();
        open(browser, sessions - few);
        var each = (heap() - before) / 1024.0 / Math.max(1, sessions - few);
        line("%d sessions signed in, each with the overview open: %.0f KB of heap a session."
                .formatted(sessions, each));
    }

    /** Leaves every page as a closed lid does: the browser says no goodbye. */
    private void open(Browser browser, int sessions) {
        for (var i = 0; i < sessions; i++) {
            var page = signedIn(browser);
            page.context().setOffline(true);
            page.context().close();
        }
    }

    private static long heap() {
        for (var i = 0; i < 4; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private void times(String meanwhile, List<Double> times) {
        var sorted = times.stream().sorted().toList();
        line("| %s | %,d | %.0f | %.0f | %.0f | %.0f |"
                .formatted(
                        meanwhile,
                        sorted.size(),
                        at(sorted, 0.5),
                        at(sorted, 0.95),
                        at(sorted, 0.99),
                        sorted.getLast()));
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.ceil(share * sorted.size()) - 1));
    }

    private SignedIn antoine() {
        var id = DemoPerson.ANTOINE.account();
        var mandate = house.getBean(JdbcClient.class)
                .sql("select organisation_id from account_mandate where account_id = ?")
                .param(id.value())
                .query(UUID.class)
                .single();
        return new SignedIn(
                id,
                DemoPerson.ANTOINE.displayName(),
                new OrganisationId(mandate),
                "DEMO S.A.",
                Set.of(Role.EMPLOYER),
                AuthenticationLevel.HIGH,
                Locale.FRENCH,
                null);
    }

    private static Map<String, String> options(String[] args) {
        var options = new HashMap<String, String>();
        for (var i = 0; i + 1 < args.length; i += 2) {
            options.put(args[i], args[i + 1]);
        }
        return options;
    }

    private void line(String text) {
        report.append(text).append('\n');
        // The run is long: what is known already is not lost with it.
        System.err.println(text);
    }
}
