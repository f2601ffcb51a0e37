package be.belgianid.ui;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells the shell whom to welcome; the module that knows accounts contributes it. */
public interface ShellGreeting {
    /** Whoever is signed in, if anybody is. */
    Optional<Person> person();

    /** A name to be welcomed by, and the organisation acted for. */
    record Person(String name, @Nullable String organisation) {}
}
