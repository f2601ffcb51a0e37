package be.belgianid.notification;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails are sent: {@code base-url} is where their links lead, {@code sandbox} marks them as play, a mail that is
 * not accepted is tried again after {@code first-pause}, then twice as long each time up to {@code longest-pause},
 * {@code attempts} times in all.
 */
@ConfigurationProperties("belgianid.notification")
record MailSettings(
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @DefaultValue("no-reply@belgianid.invalid") String from,
        @DefaultValue("false") boolean sandbox,
        @DefaultValue("3s") Duration every,
        @DefaultValue("20s") Duration firstPause,
        @DefaultValue("2h") Duration longestPause,
        @DefaultValue("12") int attempts) {

    Duration pauseAfter(int failures) {
        var doubled = firstPause.multipliedBy(1L << Math.min(failures, 20));
        return doubled.compareTo(longestPause) > 0 ? longestPause : doubled;
    }
}
