/**
 * The help centre: questions, a quick guide, the drawings of identity documents in {@code help.document}, and the tour over
 * the employer's overview. Nobody needs to sign in to read it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"identity", "identity :: ui", "ui"})
package be.belgianid.help;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
