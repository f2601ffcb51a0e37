package be.belgianid.sandbox.people;

import be.belgianid.identity.RegisterLoad;
import be.belgianid.sandbox.InSandbox;
import java.sql.Timestamp;
import java.time.Clock;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills the registry with fictitious people at the first start; a start that was killed meanwhile is made good. */
@Component
@InSandbox
@Order(20)
class PeopleLoading implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(PeopleLoading.class);
    private static final String BEGUN = "people-begun";
    private static final String LOADED = "people-loaded";

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final int count;

    PeopleLoading(
            DataSource dataSource,
            JdbcClient jdbc,
            Clock clock,
            @Value("${belgianid.sandbox.people:50000}") int count) {
        this.dataSource = dataSource;
        this.jdbc = jdbc;
        this.clock = clock;
        this.count = count;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (isMarked(LOADED)) {
            return;
        }
        if (isMarked(BEGUN) && isAnybodyThere()) {
            mark(LOADED); // killed between the people, who appear all at once, and the mark
            return;
        }
        if (!isMarked(BEGUN)) {
            mark(BEGUN);
        }
        var start = clock.millis();
        var people = FictitiousPeople.make(count, FictitiousPeople.SEED).stream()
                .map(PeopleLoading::holder)
                .iterator();
        var loaded = RegisterLoad.over(dataSource, clock).load(people);
        mark(LOADED);
        log.info("sandbox: {} fictitious people registered in {} ms", loaded, clock.millis() - start);
    }

    private boolean isAnybodyThere() {
        return !jdbc.sql("SELECT id FROM identity_person LIMIT 1")
                .query(Long.class)
                .list()
                .isEmpty();
    }

    private boolean isMarked(String name) {
        return jdbc.sql("SELECT COUNT(*) FROM sandbox_loading WHERE name = ?")
                        .param(name)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void mark(String name) {
        jdbc.sql("INSERT INTO sandbox_loading (name, loaded_at) VALUES (?, ?)")
                .params(name, Timestamp.from(clock.instant()))
                .update();
    }

    private static RegisterLoad.Holder holder(FictitiousPerson person) {
        return new RegisterLoad.Holder(person.details(), person.number(), person.formerNumbers(), person.deceased());
    }
}
