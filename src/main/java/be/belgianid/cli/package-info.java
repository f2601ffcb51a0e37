/** The command line: checks numbers and machine-readable zones, matches files of people, loads the registry, measures. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "audit",
            "document",
            "document :: doctor",
            "document :: ocr",
            "document :: mrz",
            "document :: seal",
            "document :: worker",
            "identity",
            "identity :: matching",
            "request",
            "sandbox",
            "sandbox :: documents"
        })
package be.belgianid.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
