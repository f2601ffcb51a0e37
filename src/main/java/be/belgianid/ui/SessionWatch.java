package be.belgianid.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Warns people before their idle session ends, and ends it on time even while a page stays open. */
@Component
class SessionWatch {
    private final Clock clock;
    private final Duration timeout;
    private final Duration warning;
    private final AuthenticationContext authentication;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("session-watch").factory());

    SessionWatch(
            Clock clock,
            AuthenticationContext authentication,
            @Value("${server.servlet.session.timeout:30m}") Duration timeout,
            @Value("${belgianid.session.warning:2m}") Duration warning) {
        this.clock = clock;
        this.authentication = authentication;
        this.timeout = timeout;
        this.warning = warning.compareTo(timeout) < 0 ? warning : timeout.dividedBy(2);
    }

    /** Watches the session of the page for as long as the component is on it. */
    void watch(com.vaadin.flow.component.Component page) {
        page.addAttachListener(event -> {
            var guard = new SessionGuard(event.getUI(), this, authentication);
            guard.check();
            event.getSource().addDetachListener(_ -> guard.stop());
        });
    }

    Instant now() {
        return clock.instant();
    }

    Instant warnAt(UI ui) {
        return endAt(ui).minus(warning);
    }

    Instant endAt(UI ui) {
        return lastActivity(ui).plus(timeout);
    }

    /** The last request of the session that was not a heartbeat. */
    Instant lastActivity(UI ui) {
        return Instant.ofEpochMilli(ui.getSession().getLastRequestTimestamp());
    }

    ScheduledFuture<?> at(Instant moment, Runnable check) {
        var delay = Duration.between(clock.instant(), moment).plusMillis(1);
        return timer.schedule(check, Math.max(delay.toMillis(), 1), TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }
}
