/** Identification requests of employers, and the tickets that operators settle. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"account", "document", "document :: ui", "identity", "identity :: ui", "audit", "ui"})
package be.belgianid.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
