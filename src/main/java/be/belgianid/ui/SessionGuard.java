package be.belgianid.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;

/** Looks after the session of one open page. Activity on any page of the session counts. */
class SessionGuard {
    private static final Duration OWN_REQUESTS = Duration.ofSeconds(5);

    private final UI ui;
    private final SessionWatch watch;
    private final AuthenticationContext authentication;
    private @Nullable ScheduledFuture<?> next;
    private @Nullable Warning warning;
    private boolean stopped;

    SessionGuard(UI ui, SessionWatch watch, AuthenticationContext authentication) {
        this.ui = ui;
        this.watch = watch;
        this.authentication = authentication;
    }

    /** Runs with the session locked. */
    void check() {
        if (stopped || ui.getSession() == null) {
            return;
        }
        if (warning != null && warning.isHeeded()) {
            warning.dialog.close();
            warning = null;
        }
        var now = watch.now();
        if (warning == null && now.isBefore(watch.warnAt(ui))) {
            checkAt(watch.warnAt(ui));
        } else if (warning == null && now.isBefore(watch.endAt(ui))) {
            warning = new Warning(now, watch.endAt(ui), warn(watch.endAt(ui)));
            checkAt(warning.end);
        } else if (warning != null && now.isBefore(warning.end)) {
            checkAt(warning.end);
        } else {
            end();
        }
    }

    void stop() {
        stopped = true;
        if (next != null) {
            next.cancel(false);
        }
    }

    private void checkAt(Instant moment) {
        next = watch.at(moment, () -> {
            try {
                ui.access(this::check);
            } catch (UIDetachedException gone) {
                stop();
            }
        });
    }

    private ConfirmDialog warn(Instant end) {
        var dialog = new ConfirmDialog();
        dialog.setCancelable(true);
        dialog.addConfirmListener(_ -> stay());
        dialog.addCancelListener(_ -> authentication.logout());
        Translated.by(dialog, locale -> {
            dialog.setHeader(ui.getTranslation(locale, "ui.session.ending.title"));
            dialog.setText(ui.getTranslation(locale, "ui.session.ending.text", Moments.time(end)));
            dialog.setConfirmText(ui.getTranslation(locale, "ui.session.stay"));
            dialog.setCancelText(ui.getTranslation(locale, "ui.sign-out"));
        });
        dialog.open();
        return dialog;
    }

    private void stay() {
        warning = null;
        if (next != null) {
            next.cancel(false);
        }
        check();
    }

    /** Every page of the session asks to sign in, and comes back to where it was. */
    private void end() {
        stop();
        var session = ui.getSession();
        List.copyOf(session.getUIs()).forEach(page -> {
            page.getPage()
                    .setLocation(HomeView.backTo(page.getActiveViewLocation().getPath()));
            page.push();
        });
        session.getSession().invalidate();
    }

    /** A warning on the screen. Showing it makes requests of its own, which are nobody's activity. */
    private final class Warning {
        private final Instant since;
        private final Instant end;
        private final ConfirmDialog dialog;

        Warning(Instant since, Instant end, ConfirmDialog dialog) {
            this.since = since;
            this.end = end;
            this.dialog = dialog;
        }

        /** Somebody went on working on another page of the same session. */
        boolean isHeeded() {
            return watch.lastActivity(ui).isAfter(since.plus(OWN_REQUESTS));
        }
    }
}
