package be.belgianid.request.office;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short news that passes over the screen and that screen readers announce. */
final class Announcement {
    private static final int SHOWN_MILLIS = 8_000;

    private Announcement() {}

    static void success(String text) {
        show(text, NotificationVariant.LUMO_SUCCESS);
    }

    static void warn(String text) {
        show(text, NotificationVariant.LUMO_WARNING);
    }

    private static void show(String text, NotificationVariant variant) {
        var notification = Notification.show(text, SHOWN_MILLIS, Notification.Position.TOP_CENTER);
        notification.addThemeVariants(variant);
        notification.setAssertive(true);
    }
}
