package be.belgianid.request;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives ticket numbers: one after another, without gap, each once. */
@Component
class TicketNumbers {
    private final JdbcClient jdbc;

    TicketNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until every submission before this one is committed; the next one waits for the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    void takeTurn() {
        jdbc.sql("select last_number from request_ticket_sequence where id = 1 for update")
                .query(Long.class)
                .single();
    }

    /** The next number; the row stays locked until the caller's transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    TicketNumber next() {
        jdbc.sql("update request_ticket_sequence set last_number = last_number + 1 where id = 1")
                .update();
        return TicketNumber.of(jdbc.sql("select last_number from request_ticket_sequence where id = 1")
                .query(Long.class)
                .single());
    }
}
