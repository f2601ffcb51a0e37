package be.belgianid.sandbox;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells on the console, once everything runs, where the sandbox is and who one can be in it. */
@Component
@InSandbox
class ConsoleWelcome {
    private static final Logger log = LoggerFactory.getLogger(ConsoleWelcome.class);

    private final String address;

    ConsoleWelcome(@Value("${belgianid.base-url}") String address) {
        this.address = address;
    }

    @EventListener(ApplicationReadyEvent.class)
    void welcome() {
        var people = Arrays.stream(DemoPerson.values())
                .map(person -> person.displayName() + " (" + person.what() + ")")
                .collect(Collectors.joining(", "));
        log.info(
                "BelgianID is ready: {} | sandbox people: {} | documents: {}/sandbox/documents",
                address,
                people,
                address);
    }
}
