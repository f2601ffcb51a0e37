package be.belgianid.request.ui;

import be.belgianid.request.RequestId;
import be.belgianid.request.RequestSummary;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The requests of which all the data are on the screen, as they were last shown, in whichever list they stand. */
final class OpenLines {
    private final Map<RequestId, RequestSummary> open = new LinkedHashMap<>();

    boolean contains(RequestId id) {
        return open.containsKey(id);
    }

    void open(RequestSummary shown) {
        open.put(shown.id(), shown);
    }

    void close(RequestId id) {
        open.remove(id);
    }

    /** Those among these, as they were last shown. */
    List<RequestSummary> among(Collection<RequestId> ids) {
        return open.values().stream().filter(shown -> ids.contains(shown.id())).toList();
    }
}
