package be.belgianid.request.ui;

import be.belgianid.request.RequestId;
import be.belgianid.request.RequestOverviewService;
import be.belgianid.request.RequestSummary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes the lines of a list and keeps them: a change redraws what has changed and leaves focus and open data alone. */
class RequestLines {
    private final RequestOverviewService overviews;
    private final Consumer<RequestId> withdraw;
    private final OpenLines open;
    private Map<RequestId, RequestLine> shown = Map.of();

    RequestLines(RequestOverviewService overviews, OpenLines open, Consumer<RequestId> withdraw) {
        this.overviews = overviews;
        this.open = open;
        this.withdraw = withdraw;
    }

    /** The lines of a short list, the same ones as last time for requests that stood there already. */
    List<RequestLine> of(List<RequestSummary> summaries) {
        Map<RequestId, RequestLine> lines = new LinkedHashMap<>();
        for (var summary : summaries) {
            var line = shown.get(summary.id());
            lines.put(summary.id(), line == null ? make(summary) : update(line, summary));
        }
        shown = lines;
        return List.copyOf(lines.values());
    }

    /** The line of a request that stands in the short list. */
    Optional<RequestLine> find(RequestId id) {
        return Optional.ofNullable(shown.get(id));
    }

    RequestLine make(RequestSummary summary) {
        var line = new RequestLine(summary, overviews, () -> withdraw.accept(summary.id()));
        if (open.contains(summary.id())) {
            line.setOpen(true);
            open.open(summary);
        }
        line.onToggle(_ -> {
            if (line.isOpen()) {
                open.open(line.summary());
            } else {
                open.close(summary.id());
            }
        });
        return line;
    }

    RequestLine update(RequestLine line, RequestSummary summary) {
        line.show(summary);
        if (line.isOpen()) {
            open.open(summary);
        }
        return line;
    }
}
