package be.belgianid.sandbox.mailbox;

import be.belgianid.sandbox.InSandbox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The mails of the sandbox, kept in the database; anybody who can open the sandbox may read them. */
@Service
@InSandbox
@PreAuthorize("permitAll()")
public class Mailbox {
    static final int SHOWN = 200;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    Mailbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void receive(String recipient, MailContent content) {
        jdbc.sql("""
                        INSERT INTO sandbox_mail (received_at, recipient, sender, subject, body_text, body_html)
                        VALUES (:at, :recipient, :sender, :subject, :text, :html)""")
                .param("at", Timestamp.from(clock.instant()))
                .param("recipient", recipient)
                .param("sender", content.sender())
                .param("subject", content.subject())
                .param("text", content.text())
                .param("html", content.html())
                .update();
        listeners.forEach(Runnable::run);
    }

    /** The newest mails first, of one recipient or of all. */
    List<SandboxMail> mails(@Nullable String recipient) {
        return jdbc.sql("""
                        SELECT id, received_at, recipient, sender, subject, body_text, body_html FROM sandbox_mail
                        WHERE :recipient IS NULL OR recipient = :recipient ORDER BY id DESC LIMIT %d""".formatted(SHOWN))
                .param("recipient", recipient)
                .query(Mailbox::mail)
                .list();
    }

    List<String> recipients() {
        return jdbc.sql("SELECT DISTINCT recipient FROM sandbox_mail ORDER BY recipient")
                .query((row, _) -> row.getString("recipient"))
                .list();
    }

    void empty() {
        jdbc.sql("DELETE FROM sandbox_mail").update();
        listeners.forEach(Runnable::run);
    }

    /** Calls back after every change until the answer is closed. */
    Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private static SandboxMail mail(ResultSet row, int number) throws SQLException {
        return new SandboxMail(
                row.getLong("id"),
                row.getTimestamp("received_at").toInstant(),
                row.getString("recipient"),
                row.getString("sender"),
                row.getString("subject"),
                row.getString("body_text"),
                row.getString("body_html"));
    }

    /** Ends a listening. */
    @FunctionalInterface
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
