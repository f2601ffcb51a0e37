package be.belgianid.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.reset;

import be.belgianid.account.AccountDirectory;
import be.belgianid.request.RequestNotices;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.util.TestSocketUtils;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationModuleTest
@TestPropertySource(
        properties = {
            "belgianid.notification.every=1h",
            "belgianid.notification.attempts=3",
            "belgianid.notification.first-pause=0s",
            "belgianid.notification.base-url=https://belgianid.example"
        })
class OutboxModuleTests {
    private static final GreenMail SMTP = new GreenMail(
            new ServerSetup(TestSocketUtils.findAvailableTcpPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final String ANTOINE = "antoine@demo.example";

    static {
        SMTP.start();
    }

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> SMTP.getSmtp().getPort());
    }

    @MockitoBean
    RequestNotices notices;

    @MockitoBean
    AccountDirectory accounts;

    @Autowired
    MailQueue queue;

    @Autowired
    MailDispatch dispatch;

    @Autowired
    Mails mails;

    @Autowired
    Deliveries deliveries;

    @Autowired
    TransactionTemplate transaction;

    @MockitoSpyBean
    DeliveryLog log;

    @AfterAll
    static void stop() {
        SMTP.stop();
    }

    @BeforeEach
    void empty() throws Exception {
        reset(log);
        deliveries.deleteAll();
        mails.deleteAll();
        SMTP.purgeEmailFromAllMailboxes();
    }

    @Test
    void sendsOneMailHoweverOftenTheEventIsDelivered() {
        enqueue(MailTemplate.REQUEST_ANSWERED, Locale.FRENCH);
        enqueue(MailTemplate.REQUEST_ANSWERED, Locale.FRENCH);

        dispatch.sendDue();
        dispatch.sendDue();

        assertThat(SMTP.getReceivedMessages()).hasSize(1);
        assertThat(mails.findAll()).extracting(Mail::state).containsExactly(MailState.SENT);
    }

    @Test
    void sendsAgainUnderTheSameMessageIdWhenTheProgramDiesBeforeTheCommit() throws Exception {
        enqueue(MailTemplate.REQUEST_ANSWERED, Locale.FRENCH);
        doThrow(new IllegalStateException("killed"))
                .doCallRealMethod()
                .when(log)
                .accepted(any());

        assertThatThrownBy(dispatch::sendDue).hasMessage("killed");
        dispatch.sendDue();

        var received = SMTP.getReceivedMessages();
        assertThat(received).hasSize(2);
        assertThat(received[1].getMessageID()).isEqualTo(received[0].getMessageID());
        assertThat(mails.findAll()).extracting(Mail::state).containsExactly(MailState.SENT);
    }

    @Test
    void givesUpAfterTheLastAttemptWhileTheMailServerIsAway() {
        enqueue(MailTemplate.TICKET_OPENED, Locale.FRENCH);
        SMTP.stop();
        try {
            dispatch.sendDue();
        } finally {
            SMTP.start();
        }

        assertThat(mails.findAll()).extracting(Mail::state).containsExactly(MailState.FAILED);
        assertThat(deliveries.findAll())
                .extracting(Delivery::outcome)
                .containsExactlyInAnyOrder(
                        DeliveryOutcome.POSTPONED, DeliveryOutcome.POSTPONED, DeliveryOutcome.REFUSED);
    }

    @ParameterizedTest
    @EnumSource(MailTemplate.class)
    void tellsTheTicketAndTheWayInEveryLanguage(MailTemplate template) throws Exception {
        var languages = Stream.of("fr", "nl", "de", "en").map(Locale::of).toList();
        languages.forEach(language -> transaction.executeWithoutResult(status -> queue.enqueue(
                template, new MailSubject("case-" + language, "1", "00000734"), language + "@demo.example", language)));

        dispatch.sendDue();

        for (MimeMessage mail : SMTP.getReceivedMessages()) {
            var whole = GreenMailUtil.getWholeMessage(mail);
            assertThat(mail.getSubject()).contains("00000734").doesNotContain("{", "''");
            assertThat(whole).contains("text/plain", "text/html", "https://belgianid.example/pro/requests");
            assertThat(whole).doesNotContain("{{", "{0}");
        }
        assertThat(SMTP.getReceivedMessages()).hasSize(4);
    }

    @Test
    void waitsTwiceAsLongAfterEachFailureUpToALimit() {
        var settings = new MailSettings(
                URI.create("http://localhost"),
                "a@b.example",
                true,
                Duration.ofSeconds(3),
                Duration.ofSeconds(20),
                Duration.ofHours(2),
                12);

        assertThat(settings.pauseAfter(0)).isEqualTo(Duration.ofSeconds(20));
        assertThat(settings.pauseAfter(3)).isEqualTo(Duration.ofSeconds(160));
        assertThat(settings.pauseAfter(30)).isEqualTo(Duration.ofHours(2));
    }

    private void enqueue(MailTemplate template, Locale language) {
        transaction.executeWithoutResult(
                status -> queue.enqueue(template, new MailSubject("case-1", "1", "00000734"), ANTOINE, language));
    }
}
