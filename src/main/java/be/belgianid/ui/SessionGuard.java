package be.belgianid.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;

/** Looks after the session of one open page. Activity on any page of the session counts. */
class SessionGuard {
    private final UI ui;
    private final SessionWatch watch;
    private final AuthenticationContext authentication;
    private @Nullable ScheduledFuture<?> next;
    private @Nullable ConfirmDialog dialog;
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
        var now = watch.now();
        var end = watch.endAt(ui);
        var warn = watch.warnAt(ui);
        if (!now.isBefore(end)) {
            end();
        } else if (!now.isBefore(warn)) {
            warn(end);
            checkAt(end);
        } else {
            dismiss();
            checkAt(warn);
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

    private void warn(Instant end) {
        if (dialog != null) {
            return;
        }
        var question = new ConfirmDialog();
        question.setCancelable(true);
        question.addConfirmListener(_ -> {
            dismiss();
            stop();
            stopped = false;
            check();
        });
        question.addCancelListener(_ -> authentication.logout());
        Translated.by(question, locale -> {
            question.setHeader(ui.getTranslation(locale, "ui.session.ending.title"));
            question.setText(ui.getTranslation(locale, "ui.session.ending.text", Moments.time(end)));
            question.setConfirmText(ui.getTranslation(locale, "ui.session.stay"));
            question.setCancelText(ui.getTranslation(locale, "ui.sign-out"));
        });
        question.open();
        dialog = question;
    }

    private void dismiss() {
        if (dialog != null) {
            dialog.close();
            dialog = null;
        }
    }

    /** Every page of the session loads anew, is asked to sign in, and comes back to where it was. */
    private void end() {
        stop();
        var session = ui.getSession();
        List.copyOf(session.getUIs()).forEach(page -> {
            page.getPage().reload();
            page.push();
        });
        session.getSession().invalidate();
    }
}
