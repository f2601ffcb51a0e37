/** The command line: checks numbers, matches files of people, loads the registry, measures. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "audit",
            "document",
            "document :: ocr",
            "document :: mrz",
            "identity",
            "identity :: matching",
            "request",
            "sandbox",
            "sandbox :: documents"
        })
package be.belgianid.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
