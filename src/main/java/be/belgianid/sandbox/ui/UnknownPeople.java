package be.belgianid.sandbox.ui;

import be.belgianid.sandbox.InSandbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands every visitor another person whom the registry has never seen. */
@Service
@InSandbox
@PreAuthorize("permitAll()")
public class UnknownPeople {
    private final JdbcClient jdbc;

    UnknownPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public long next() {
        jdbc.sql("UPDATE sandbox_unknown_person SET number = LAST_INSERT_ID(number + 1) WHERE id = 1")
                .update();
        return jdbc.sql("SELECT LAST_INSERT_ID()").query(Long.class).single();
    }
}
