package be.belgianid.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.when;

import be.belgianid.account.AccountContact;
import be.belgianid.account.AccountDirectory;
import be.belgianid.account.AccountId;
import be.belgianid.request.DocumentRequested;
import be.belgianid.request.RequestAnswered;
import be.belgianid.request.RequestId;
import be.belgianid.request.RequestNotIdentified;
import be.belgianid.request.RequestNotice;
import be.belgianid.request.RequestNotices;
import be.belgianid.request.RequestNumberCancelled;
import be.belgianid.request.RequestNumberReplaced;
import be.belgianid.request.RequestRestored;
import be.belgianid.request.RequestStatus;
import be.belgianid.request.RequestWithdrawn;
import be.belgianid.request.TicketNumber;
import be.belgianid.request.TicketOpened;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationModuleTest
@TestPropertySource(properties = {"belgianid.notification.every=1h", "spring.mail.port=1"})
class MailOnRequestProgressModuleTests {
    private static final RequestId REQUEST = RequestId.random();
    private static final AccountId ANTOINE = new AccountId(UUID.randomUUID());

    @MockitoBean
    RequestNotices notices;

    @MockitoBean
    AccountDirectory accounts;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Mails mails;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FailedEventPublications failed;

    @BeforeEach
    void empty() {
        mails.deleteAll();
        when(notices.find(REQUEST)).thenReturn(Optional.of(notice(false)));
        when(accounts.contact(ANTOINE))
                .thenReturn(Optional.of(
                        new AccountContact(ANTOINE, "Antoine Demo", "profile@demo.example", Locale.of("nl"))));
    }

    @Test
    void writesToTheAddressOfTheRequestInTheLanguageOfTheProfile() {
        publish(new TicketOpened(REQUEST, 1));

        var mail = waiting(1).getFirst();
        assertThat(mail.recipient()).isEqualTo("antoine@demo.example");
        assertThat(mail.language()).isEqualTo(Locale.of("nl"));
        assertThat(mail.ticket()).isEqualTo("00000734");
    }

    @Test
    void tellsEachRoundOfDocumentsOnce() {
        publish(new DocumentRequested(REQUEST, 1));
        publish(new DocumentRequested(REQUEST, 1));
        publish(new DocumentRequested(REQUEST, 2));

        assertThat(waiting(2)).extracting(Mail::template).containsOnly(MailTemplate.DOCUMENT_REQUESTED);
    }

    @Test
    void keepsSilentAboutAnAnswerThatStandsOnTheScreen() {
        publish(new RequestAnswered(REQUEST, false));
        publish(new RequestNotIdentified(REQUEST));

        assertThat(waiting(1)).extracting(Mail::template).containsExactly(MailTemplate.REQUEST_NOT_IDENTIFIED);
    }

    @Test
    void tellsOfAnAnswerThatCameWhenNobodyWaitedForItAnyMore() {
        when(notices.find(REQUEST)).thenReturn(Optional.of(notice(true)));

        publish(new RequestAnswered(REQUEST, false));

        assertThat(waiting(1)).extracting(Mail::template).containsExactly(MailTemplate.REQUEST_ANSWERED);
    }

    @Test
    void tellsOfEveryChangeOfTheNumber() {
        publish(new RequestNumberReplaced(REQUEST, 1));
        publish(new RequestNumberReplaced(REQUEST, 1));
        publish(new RequestNumberCancelled(REQUEST, 2));

        assertThat(waiting(2))
                .extracting(Mail::template)
                .containsExactlyInAnyOrder(MailTemplate.NUMBER_REPLACED, MailTemplate.NUMBER_CANCELLED);
    }

    @Test
    void sendsNothingAboutARequestTakenBackUntilItIsRestored() {
        publish(new TicketOpened(REQUEST, 1));
        waiting(1);
        var notice = notices.find(REQUEST);
        when(notices.find(REQUEST)).thenReturn(Optional.empty());

        publish(new RequestWithdrawn(REQUEST));
        assertThat(mails.count()).isZero();

        when(notices.find(REQUEST)).thenReturn(notice);
        publish(new RequestRestored(REQUEST));
        publish(new RequestRestored(REQUEST));
        assertThat(waiting(1)).extracting(Mail::template).containsExactly(MailTemplate.TICKET_OPENED);
    }

    @Test
    void writesTheMailAfterAllWhenTheListenerFailedAtFirst() {
        when(notices.find(REQUEST)).thenThrow(new IllegalStateException("the database is away"));
        publish(new RequestAnswered(REQUEST, true));
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> jdbc.sql("SELECT COUNT(*) FROM EVENT_PUBLICATION WHERE STATUS = 'FAILED'")
                                .query(Integer.class)
                                .single()
                        == 1);

        reset(notices);
        empty();
        new ResubmitEventsJob(failed).resubmit();

        assertThat(waiting(1)).extracting(Mail::template).containsExactly(MailTemplate.REQUEST_ANSWERED);
    }

    private static RequestNotice notice(boolean late) {
        return new RequestNotice(
                REQUEST,
                TicketNumber.of(734),
                RequestStatus.IN_PROGRESS,
                ANTOINE,
                "antoine@demo.example",
                1,
                late,
                null);
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> jdbc.sql("SELECT COUNT(*) FROM EVENT_PUBLICATION WHERE STATUS <> 'FAILED'")
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    private List<Mail> waiting(int expected) {
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> mails.count() >= expected);
        var found = mails.findAll();
        assertThat(found).hasSize(expected);
        return found;
    }
}
