package be.belgianid.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the first page costs a browser that has never been here; docs/benchmarks/first-page.md keeps the figures. */
@ExtendWith(Journeys.class)
class FirstPageIT {
    private static final long MOST_BYTES = 350 * 1024;

    @Test
    void theEmployersFirstPageIsLight(Journeys journeys) {
        var visitor = journeys.desktop("fr");
        var bytes = new AtomicLong();
        var requests = new AtomicLong();
        var wire = visitor.page().context().newCDPSession(visitor.page());
        wire.send("Network.enable");
        wire.on("Network.loadingFinished", (JsonObject event) -> {
            bytes.addAndGet(event.get("encodedDataLength").getAsLong());
            requests.incrementAndGet();
        });
        var start = System.nanoTime();

        visitor.page().navigate(journeys.house().address() + "/pro");
        visitor.page().locator(".bid-hero .bid-call").waitFor(new Locator.WaitForOptions());
        var usable = (System.nanoTime() - start) / 1_000_000;
        visitor.settle();

        System.out.printf(
                "first page: %d bytes over the wire in %d requests, usable after %d ms%n",
                bytes.get(), requests.get(), usable);
        assertThat(bytes.get()).isPositive().isLessThanOrEqualTo(MOST_BYTES);
    }
}
