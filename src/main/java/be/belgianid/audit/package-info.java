/** Remembers who saw or did what, and for which reason; nothing is ever changed or removed. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package be.belgianid.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
