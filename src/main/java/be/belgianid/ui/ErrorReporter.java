package be.belgianid.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/** The one place that reports unexpected errors: the log gets the cause, the person gets the same short id. */
public class ErrorReporter implements ErrorHandler {
    private static final Logger log = LoggerFactory.getLogger(ErrorReporter.class);
    private static final SecureRandom random = new SecureRandom();
    private static final int ID_BYTES = 4;
    private static final int SHOWN_MILLIS = 15_000;

    /** Logs the cause under a new id, which may be shown. */
    public static String report(Throwable cause) {
        var bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        var id = HexFormat.of().withUpperCase().formatHex(bytes);
        log.error("error {}", id, cause);
        return id;
    }

    @Override
    public void error(ErrorEvent event) {
        var ui = UI.getCurrent();
        if (isRefusal(event.getThrowable())) {
            log.warn("refused: {}", event.getThrowable().getMessage());
            show(ui, ui == null ? "" : ui.getTranslation("ui.error.refused"));
            return;
        }
        var id = report(event.getThrowable());
        show(ui, ui == null ? id : ui.getTranslation("ui.error.unexpected", id));
    }

    static boolean isRefusal(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof AccessDeniedException) {
                return true;
            }
        }
        return false;
    }

    private static void show(@Nullable UI ui, String text) {
        if (ui != null && ui.isAttached()) {
            var notification = Notification.show(text, SHOWN_MILLIS, Notification.Position.TOP_CENTER);
            notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
            notification.setAssertive(true);
        }
    }
}
