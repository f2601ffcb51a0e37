/** Belgian identification numbers and the registry of the people who hold them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "ui"})
package be.belgianid.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
