package be.belgianid.request.office;

import be.belgianid.request.RequestChanges;
import be.belgianid.request.RequestEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/**
 * Refreshes a screen after changes: off the thread whose transaction made them, which belongs to somebody else, and
 * once for many changes that come together.
 */
final class LiveRefresh {
    private LiveRefresh() {}

    static void of(Component screen, RequestChanges changes, Predicate<RequestEvent> relevant, Runnable refresh) {
        screen.addAttachListener(attached -> {
            var ui = attached.getUI();
            var due = new AtomicBoolean();
            var subscription = changes.subscribe(event -> {
                if (relevant.test(event) && due.compareAndSet(false, true)) {
                    Thread.startVirtualThread(() -> push(ui, due, refresh));
                }
            });
            screen.addDetachListener(detached -> {
                detached.unregisterListener();
                subscription.close();
            });
        });
    }

    private static void push(UI ui, AtomicBoolean due, Runnable refresh) {
        try {
            ui.access(() -> {
                due.set(false);
                refresh.run();
            });
        } catch (UIDetachedException gone) {
            due.set(false);
        }
    }
}
