package be.belgianid.request.ui;

import be.belgianid.request.RequestFilter;
import be.belgianid.request.RequestHistoryService;
import be.belgianid.request.RequestOrder;
import be.belgianid.ui.Moments;
import be.belgianid.ui.Translated;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;

/** The list as it is filtered and sorted, for a spreadsheet. */
class RequestExport extends Composite<Anchor> {
    private static final String TYPE = "text/csv; charset=utf-8";

    private final RequestHistoryService history;
    private final Supplier<RequestFilter> filter;
    private final Supplier<RequestOrder> order;
    private final Clock clock;

    RequestExport(
            RequestHistoryService history, Supplier<RequestFilter> filter, Supplier<RequestOrder> order, Clock clock) {
        this.history = history;
        this.filter = filter;
        this.order = order;
        this.clock = clock;
        DownloadHandler handler = this::answer;
        getContent().setHref(handler);
        getContent().setDownload(true);
        getContent().addClassName("bid-request-export");
        Translated.text(getContent(), "request.export");
    }

    private void answer(DownloadEvent event) throws IOException {
        var wanted = wanted(event.getSession());
        event.getResponse().setHeader("Cache-Control", "no-store, private");
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        event.setContentType(TYPE);
        event.setFileName("belgianid-" + LocalDate.ofInstant(clock.instant(), Moments.ZONE) + ".csv");
        try (var writer = new BufferedWriter(new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8))) {
            var csv = new RequestCsv(writer, wanted.locale());
            csv.head();
            history.export(wanted.filter(), wanted.order(), csv::line);
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private Wanted wanted(VaadinSession session) {
        session.lock();
        try {
            return new Wanted(filter.get(), order.get(), getLocale());
        } finally {
            session.unlock();
        }
    }

    /** What stands on the screen at the moment of the click. */
    private record Wanted(RequestFilter filter, RequestOrder order, Locale locale) {}
}
