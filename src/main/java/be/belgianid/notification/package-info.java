/** Tells people by mail what happened to their requests. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "request", "ui"})
package be.belgianid.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
