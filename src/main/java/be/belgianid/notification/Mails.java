package be.belgianid.notification;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface Mails extends ListCrudRepository<Mail, MailId> {
    boolean existsByCaseReferenceAndTemplateAndOccurrenceAndRecipient(
            String caseReference, MailTemplate template, String occurrence, String recipient);

    void deleteByCaseReferenceAndState(String caseReference, MailState state);

    /** Locks the mail that waits longest; one that another node is sending is passed over. */
    @Query(value = """
                    SELECT * FROM notification_mail
                    WHERE state = 'QUEUED' AND next_attempt <= :now
                    ORDER BY next_attempt LIMIT 1 FOR UPDATE SKIP LOCKED
                    """, nativeQuery = true)
    Optional<Mail> lockNextDue(Instant now);
}
