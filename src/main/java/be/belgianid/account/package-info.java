/** People who sign in, their organisations, mandates and roles. */
@NullMarked
@ApplicationModule(allowedDependencies = {"identity", "identity :: ui", "audit", "ui"})
package be.belgianid.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
