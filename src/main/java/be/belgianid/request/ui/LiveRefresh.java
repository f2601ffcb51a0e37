package be.belgianid.request.ui;

import be.belgianid.request.RequestChanges;
import be.belgianid.request.RequestEvent;
import be.belgianid.request.RequestId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Refreshes a screen after changes, as long as somebody looks at it: the first at once, the next a moment later together. */
public final class LiveRefresh {
    private static final Duration MOMENT = Duration.ofMillis(500);

    private LiveRefresh() {}

    /** @param refresh is called with the requests that have changed, once for many that change together */
    public static void of(Component screen, RequestChanges changes, Consumer<Set<RequestId>> refresh) {
        screen.addAttachListener(attached -> {
            var ui = attached.getUI();
            var subscription = changes.subscribe(events -> push(ui, changed(events), refresh));
            screen.addDetachListener(detached -> {
                detached.unregisterListener();
                subscription.close();
            });
        });
    }

    private static Set<RequestId> changed(List<RequestEvent> events) {
        var ids = new LinkedHashSet<RequestId>();
        events.forEach(event -> ids.add(event.requestId()));
        return ids;
    }

    private static void push(UI ui, Set<RequestId> ids, Consumer<Set<RequestId>> refresh) {
        try {
            ui.access(() -> refresh.accept(ids));
            Thread.sleep(MOMENT);
        } catch (UIDetachedException gone) {
            // the page has been left: nobody is looking
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
